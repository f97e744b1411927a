-- The absence duty: Cabinet Regulation No. 89 of 2011, paragraphs 7 (the school) and 7² (the municipality).
create schema duties;
comment on schema duties is 'Duties that the law puts on a school and its municipality, with a clock';

create table duties.terms (
  valid_from date not null,
  preschool_days integer not null,
  school_days integer not null,
  source_lv text not null,
  source_en text not null,
  constraint terms_pk primary key (valid_from),
  constraint terms_preschool_days_known check (preschool_days >= 0),
  constraint terms_school_days_known check (school_days >= 1)
);
comment on table duties.terms is 'Dated settings of the absence duty; those that began last hold. The limit of lessons is that of the rule unexcused-lessons';
comment on column duties.terms.preschool_days is 'More unexcused days than this in a semester open the duty in preschool';
comment on column duties.terms.school_days is 'What "immediately" means in practice: a working limit, the regulation gives no number';
insert into duties.terms (valid_from, preschool_days, school_days, source_lv, source_en) values
  ('2011-02-05', 3, 5, 'MK noteikumi Nr. 89 (2011), 7. punkts', 'Cabinet Regulation No. 89 (2011), paragraph 7');

create table duties.duties (
  id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  basis text not null,
  counted integer not null,
  allowed integer not null,
  counted_until date not null,
  rule_version_id uuid,
  terms_from date not null,
  opened_at timestamptz not null,
  opened_on date not null,
  due_on date not null,
  changed_at timestamptz not null,
  under_limit_at timestamptz,
  withdrawn_at timestamptz,
  causes text[] not null default '{}',
  causes_edition text,
  causes_unknown boolean not null default false,
  causes_note text not null default '',
  causes_version integer not null default 0,
  causes_by uuid,
  causes_at timestamptz,
  viis_on date,
  viis_by uuid,
  viis_at timestamptz,
  done_on date,
  done_at timestamptz,
  done_by uuid,
  done_municipality_id uuid,
  done_institution_id uuid,
  declared_municipality_id uuid not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint duties_pk primary key (id),
  constraint duties_once_a_semester unique (pupil_id, semester_id),
  constraint duties_pupil foreign key (pupil_id) references people.pupils (id),
  constraint duties_semester foreign key (semester_id) references institutions.semesters (id),
  constraint duties_version foreign key (rule_version_id) references risk.rule_versions (id),
  constraint duties_terms foreign key (terms_from) references duties.terms (valid_from),
  constraint duties_basis_known check (basis in ('lessons', 'days')),
  constraint duties_rule_of_lessons check ((basis = 'lessons') = (rule_version_id is not null)),
  constraint duties_causes_of_an_edition check (causes = '{}' or causes_edition is not null),
  constraint duties_viis_whole check ((viis_on is null) = (viis_by is null) and (viis_on is null) = (viis_at is null)),
  constraint duties_done_whole check ((done_at is null) = (done_by is null) and (done_at is null) = (done_on is null)),
  constraint duties_done_somewhere check ((done_at is null) = (done_municipality_id is null)),
  constraint duties_one_end check (done_at is null or withdrawn_at is null)
);
comment on table duties.duties is 'One pupil who has missed more than the law allows in a semester, and what the school has done about it';
comment on column duties.duties.counted is 'Unexcused lessons (basis lessons) or days (basis days) by the newest data';
comment on column duties.duties.opened_on is 'Day on which the data arrived; the clock begins with the next school day';
comment on column duties.duties.due_on is 'Last school day on which it is done on time; fixed when the duty opens';
comment on column duties.duties.under_limit_at is 'Set when corrected data no longer exceed the limit, though work was begun: the duty stays and says so';
comment on column duties.duties.withdrawn_at is 'Set when corrected data no longer exceed the limit and nothing had been done; the row stays';
comment on column duties.duties.viis_on is 'Day on which a person entered it in the State Education Information System, as that person says';
comment on column duties.duties.causes_version is 'Counts saves; a save made from an older version is a conflict';
comment on column duties.duties.done_municipality_id is 'Where figures count it: where the pupil was when it was done. Kept by a trigger';
comment on column duties.duties.declared_municipality_id is 'The pupil''s declared residence, whose municipality answers too. Kept by a trigger on people.pupils';

call access.protect_pupil_table('duties.duties', 'duty.read', 'duty.open');
do $$
begin
  execute format('create policy recordable on duties.duties for update to pamani_server using (%1$s) with check (%1$s)',
    access.place_condition('duty.write', 'pupil_id'));
end
$$;
create policy readable_by_residence on duties.duties for select to pamani_server
  using (declared_municipality_id = any ((select access.reach('duty.coordinate', 'municipality'))::uuid[]));

-- Lists page by (due_on, id); open ones are asked for every day, on Today.
create index duties_open_class on duties.duties (class_id, due_on, id) where done_at is null and withdrawn_at is null;
create index duties_open_institution on duties.duties (institution_id, due_on, id) where done_at is null and withdrawn_at is null;
create index duties_open_municipality on duties.duties (municipality_id, due_on, id) where done_at is null and withdrawn_at is null;
create index duties_declared on duties.duties (declared_municipality_id, due_on, id);
create index duties_semester on duties.duties (semester_id); -- each import compares the whole semester of its school
create index duties_done_institution on duties.duties (done_institution_id, semester_id) where done_at is not null; -- compliance
create index duties_done_municipality on duties.duties (done_municipality_id, semester_id) where done_at is not null;

create function duties.keep_place_of_deed() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.done_municipality_id := case when new.done_at is null then null else new.municipality_id end;
  new.done_institution_id := case when new.done_at is null then null else new.institution_id end;
  return new;
end
$$;
comment on function duties.keep_place_of_deed() is 'A duty counts where the pupil was when it was done';
create trigger keep_place_of_deed before update of done_at on duties.duties for each row
  when (old.done_at is distinct from new.done_at) execute function duties.keep_place_of_deed();

create function duties.carry_residence() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update duties.duties duty set declared_municipality_id = new.declared_municipality_id where duty.pupil_id = new.id;
  return null;
end
$$;
comment on function duties.carry_residence() is 'When a pupil is declared elsewhere, the municipality there sees the duty and the former one no longer';
create trigger carry_residence after update of declared_municipality_id on people.pupils for each row
  when (old.declared_municipality_id <> new.declared_municipality_id) execute function duties.carry_residence();

create table duties.school_actions (
  id uuid not null,
  duty_id uuid not null,
  kind text not null,
  on_date date not null,
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  constraint school_actions_pk primary key (id),
  constraint school_actions_duty foreign key (duty_id) references duties.duties (id),
  constraint school_actions_kind_known check (kind in
    ('talked_pupil', 'contacted_guardians', 'met_guardians', 'visited_home', 'support_team', 'referred', 'other')),
  constraint school_actions_removed_whole check ((removed_at is null) = (removed_by is null))
);
comment on table duties.school_actions is 'What the school did so that the pupil comes to school (paragraph 7)';
create index school_actions_duty on duties.school_actions (duty_id, on_date);
call access.protect_by_parent('duties.school_actions', 'duties.duties', 'duty_id', 'duty.write');

create table duties.municipal_actions (
  id uuid not null,
  duty_id uuid not null,
  acting_municipality_id uuid not null,
  kind text not null,
  on_date date not null,
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  constraint municipal_actions_pk primary key (id),
  constraint municipal_actions_duty foreign key (duty_id) references duties.duties (id),
  constraint municipal_actions_municipality foreign key (acting_municipality_id) references institutions.municipalities (id),
  constraint municipal_actions_kind_known check (kind in
    ('asked_school', 'contacted_guardians', 'found_causes', 'social_service', 'custody_court', 'meeting', 'other')),
  constraint municipal_actions_removed_whole check ((removed_at is null) = (removed_by is null))
);
comment on table duties.municipal_actions is 'How a municipality found out the causes and coordinated (paragraph 7²)';
comment on column duties.municipal_actions.acting_municipality_id is 'That of the school or that of the declared residence';
create index municipal_actions_duty on duties.municipal_actions (duty_id, on_date);
call access.protect_by_parent('duties.municipal_actions', 'duties.duties', 'duty_id', 'duty.coordinate');
do $$
declare
  of_resident text := 'exists (select from duties.duties parent where parent.id = duty_id'
    ' and parent.declared_municipality_id = any ((select access.reach(''duty.coordinate'', ''municipality''))::uuid[]))';
begin
  execute format('create policy insertable_by_residence on duties.municipal_actions for insert to pamani_server with check (%s)', of_resident);
  execute format('create policy updatable_by_residence on duties.municipal_actions for update to pamani_server using (%1$s) with check (%1$s)', of_resident);
end
$$;

revoke all on routine duties.keep_place_of_deed(), duties.carry_residence() from public;
grant usage on schema duties to pamani_server, pamani_reports;
grant select on duties.terms to pamani_server, pamani_reports;
grant select on duties.duties, duties.school_actions, duties.municipal_actions to pamani_server;
grant insert on duties.school_actions, duties.municipal_actions to pamani_server;
grant update (removed_by, removed_at) on duties.school_actions, duties.municipal_actions to pamani_server;
-- Nobody moves a figure or a residence: the server may not write where a duty counts.
do $$
declare
  columns text;
begin
  select string_agg(quote_ident(attname), ', ') into columns from pg_catalog.pg_attribute
  where attrelid = 'duties.duties'::regclass and attnum > 0 and not attisdropped
    and attname not in ('done_municipality_id', 'done_institution_id');
  execute format('grant insert (%s) on duties.duties to pamani_server', columns);
end
$$;
grant update (basis, counted, allowed, counted_until, rule_version_id, terms_from, opened_at, opened_on, due_on, changed_at,
  under_limit_at, withdrawn_at, causes, causes_edition, causes_unknown, causes_note, causes_version, causes_by, causes_at,
  viis_on, viis_by, viis_at, done_on, done_at, done_by) on duties.duties to pamani_server;
