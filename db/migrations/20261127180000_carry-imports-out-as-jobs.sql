-- Checking, committing and undoing an import are jobs: the server does them outside of the request, and says how far it is.
create table imports.jobs (
  import_id uuid not null,
  id uuid not null,
  institution_id uuid not null,
  municipality_id uuid not null,
  step text not null,
  asked_by uuid not null,
  asked_roles text[] not null,
  asked_at timestamptz not null,
  request_id text not null,
  attempts integer not null default 0,
  stage text not null default 'waiting',
  rows_read bigint not null default 0,
  bytes_read bigint not null default 0,
  ended_at timestamptz,
  problem jsonb,
  constraint jobs_pk primary key (import_id),
  constraint jobs_import foreign key (import_id) references imports.imports (id),
  constraint jobs_step_known check (step in ('check', 'commit', 'undo')),
  constraint jobs_stage_known check (stage in ('waiting', 'reading', 'writing', 'flags')),
  constraint jobs_problem_ends check (problem is null or ended_at is not null)
);
comment on table imports.jobs is 'The last job of each import: what was asked, how far it is, and why it ended if it failed';
comment on column imports.jobs.id is 'New with each asking: a job that was asked for anew is not ended by an older one';
comment on column imports.jobs.asked_roles is 'Roles that allowed it when it was asked; the journal keeps them with what was done';
comment on column imports.jobs.attempts is 'How often a server has begun it; one that breaks off again and again is given up';
comment on column imports.jobs.rows_read is 'Progress, written on another connection than the one that does the work';
comment on column imports.jobs.problem is 'Code and parameters of the refusal that ended it; null when it was done';
create index jobs_waiting on imports.jobs (asked_at) where ended_at is null; -- asked for by every server, twice a second
call access.protect_institution_table('imports.jobs', 'import.read', 'import.run');
create policy carried_out on imports.jobs for update to pamani_server
  using ((select access.reaches_country('import.carry-out'))) with check ((select access.reaches_country('import.carry-out')));
grant select, insert, update on imports.jobs to pamani_server;
