-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.merges (
  id uuid not null,
  kept_id uuid not null,
  absorbed_id uuid not null,
  current_id uuid not null,
  given_name text not null,
  family_name text not null,
  born_on date not null,
  unheld jsonb not null,
  merged_by uuid not null,
  merged_at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  import_ids uuid[] not null,
  moved integer not null default 0,
  set_aside integer not null default 0,
  fingerprints jsonb,
  carried uuid[] not null,
  kept_municipality_id uuid not null,
  kept_institution_id uuid,
  absorbed_municipality_id uuid not null,
  absorbed_institution_id uuid,
  looked_from timestamp with time zone not null default clock_timestamp(),
  looked_until timestamp with time zone,
  counted jsonb,
  constraint merges_pk PRIMARY KEY (id),
  constraint merges_two_pupils CHECK ((kept_id <> absorbed_id)),
  constraint merges_undone_whole CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);

comment on table people.merges is 'Two pupils that were one child: who stayed, who went into whom, and whether it was taken back';
comment on column people.merges.current_id is 'Who the child is now: the kept pupil, or the one into whom that was merged later';
comment on column people.merges.born_on is 'With the names, how the absorbed pupil stood in the register: files may go on naming it so';
comment on column people.merges.unheld is 'Values of either pupil that do not hold since, by field';
comment on column people.merges.import_ids is 'Imports that had written something of either pupil: they cannot be undone while the merge stands';
comment on column people.merges.moved is 'Rows of the absorbed pupil that belong to the kept one since';
comment on column people.merges.set_aside is 'Rows that told the same as another and do not hold since; they are in people.merge_rows';
comment on column people.merges.fingerprints is 'Of the rows of each table right after the merge: what differs later stands on the merge';
comment on column people.merges.carried is 'Earlier merges into the absorbed pupil, whose child is the kept one since';
comment on column people.merges.kept_institution_id is 'With the other places, where the two were: whoever takes the merge back has to reach there too';
comment on column people.merges.looked_from is 'By the clock of the journal: from here until looked_until, who looked at the kept pupil saw both';
comment on column people.merges.counted is 'By table, rows that moved and rows that do not hold since (moved, setAside), where there are any; null: merged before this was kept';

CREATE UNIQUE INDEX merges_absorbed ON people.merges USING btree (absorbed_id) WHERE (undone_at IS NULL);
CREATE INDEX merges_current ON people.merges USING btree (current_id);
CREATE INDEX merges_imports ON people.merges USING gin (import_ids) WHERE (undone_at IS NULL);

alter table people.merges enable row level security;

create policy readable on people.merges for select to pamani_server
  using ((EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = merges.current_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.read'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.read'::text) AS reaches_country))))));

grant select on people.merges to pamani_server;
