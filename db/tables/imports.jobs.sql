-- Made by `npm run db:types` from the migrated database. Do not edit.

create table imports.jobs (
  import_id uuid not null,
  id uuid not null,
  institution_id uuid not null,
  municipality_id uuid not null,
  step text not null,
  asked_by uuid not null,
  asked_roles text[] not null,
  asked_at timestamp with time zone not null,
  request_id text not null,
  attempts integer not null default 0,
  stage text not null default 'waiting'::text,
  rows_read bigint not null default 0,
  bytes_read bigint not null default 0,
  ended_at timestamp with time zone,
  problem jsonb,
  constraint jobs_pk PRIMARY KEY (import_id),
  constraint jobs_import FOREIGN KEY (import_id) REFERENCES imports.imports(id),
  constraint jobs_problem_ends CHECK (((problem IS NULL) OR (ended_at IS NOT NULL))),
  constraint jobs_stage_known CHECK ((stage = ANY (ARRAY['waiting'::text, 'reading'::text, 'writing'::text, 'flags'::text]))),
  constraint jobs_step_known CHECK ((step = ANY (ARRAY['check'::text, 'commit'::text, 'undo'::text])))
);

comment on table imports.jobs is 'The last job of each import: what was asked, how far it is, and why it ended if it failed';
comment on column imports.jobs.id is 'New with each asking: a job that was asked for anew is not ended by an older one';
comment on column imports.jobs.asked_roles is 'Roles that allowed it when it was asked; the journal keeps them with what was done';
comment on column imports.jobs.attempts is 'How often a server has begun it; one that breaks off again and again is given up';
comment on column imports.jobs.rows_read is 'Progress, written on another connection than the one that does the work';
comment on column imports.jobs.problem is 'Code and parameters of the refusal that ended it; null when it was done';

CREATE INDEX jobs_waiting ON imports.jobs USING btree (asked_at) WHERE (ended_at IS NULL);

alter table imports.jobs enable row level security;

create policy carried_out on imports.jobs for update to pamani_server
  using (( SELECT access.reaches_country('import.carry-out'::text) AS reaches_country))
  with check (( SELECT access.reaches_country('import.carry-out'::text) AS reaches_country));
create policy insertable on imports.jobs for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)));
create policy readable on imports.jobs for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('import.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.read'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.read'::text) AS reaches_country)));
create policy updatable on imports.jobs for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)));

grant insert, select, update on imports.jobs to pamani_server;
