-- Figures count a plan where it was opened, and an answer where it was given, whatever becomes of the pupil afterwards: a
-- school that is left by those whom it helped would else look as if it had helped nobody. Who may open the record still
-- follows the pupil (municipality_id, institution_id, class_id).
alter table plans.plans add column origin_municipality_id uuid, add column origin_institution_id uuid;
comment on column plans.plans.origin_municipality_id is 'Where figures count the plan: where it was opened, or while a draft begun';
comment on column plans.plans.origin_institution_id is 'See origin_municipality_id; null: opened for a pupil who was enrolled nowhere';

update plans.plans plan
set origin_municipality_id = coalesce(place.municipality_id, plan.municipality_id),
    origin_institution_id = coalesce(place.institution_id, plan.institution_id)
from plans.plans same
left join lateral (
  select enrolment.institution_id, institution.municipality_id
  from people.enrolments enrolment
  join institutions.institutions institution on institution.id = enrolment.institution_id
  where enrolment.pupil_id = same.pupil_id and enrolment.starts_on <= coalesce(same.opened_at, same.started_at)::date
  order by enrolment.starts_on desc limit 1) place on true
where same.id = plan.id;

alter table plans.plans alter column origin_municipality_id set not null;
create index plans_origin on plans.plans (origin_institution_id, started_at desc, id desc);
create index plans_origin_municipality on plans.plans (origin_municipality_id, semester_id);

create function plans.keep_origin() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    new.origin_institution_id := case when new.origin_municipality_id is null then new.institution_id else new.origin_institution_id end;
    new.origin_municipality_id := coalesce(new.origin_municipality_id, new.municipality_id);
  else
    new.origin_institution_id := new.institution_id;
    new.origin_municipality_id := new.municipality_id;
  end if;
  return new;
end
$$;
comment on function plans.keep_origin() is 'A plan counts where it is opened; fires after fill_place, by its name';
create trigger keep_origin before insert on plans.plans for each row execute function plans.keep_origin();
create trigger keep_origin_at_opening before update of status on plans.plans for each row
  when (old.status = 'draft' and new.status = 'open') execute function plans.keep_origin();

alter table risk.flags add column answered_municipality_id uuid, add column answered_institution_id uuid;
comment on column risk.flags.answered_municipality_id is 'Where figures count the answer: where the pupil was at the first one';
comment on column risk.flags.answered_institution_id is 'See answered_municipality_id';
update risk.flags set answered_municipality_id = municipality_id, answered_institution_id = institution_id where answered_at is not null;
alter table risk.flags add constraint flags_answered_somewhere check ((answered_at is null) = (answered_municipality_id is null));
create index flags_answered on risk.flags (answered_institution_id, semester_id) where answered_at is not null;
create index flags_answered_municipality on risk.flags (answered_municipality_id, semester_id) where answered_at is not null;

create function risk.keep_place_of_answer() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.answered_municipality_id := new.municipality_id;
  new.answered_institution_id := new.institution_id;
  return new;
end
$$;
comment on function risk.keep_place_of_answer() is 'An answer counts where the pupil was when it was given; fires after fill_place, by its name';
create trigger keep_place_of_answer before insert on risk.flags for each row
  when (new.answered_at is not null) execute function risk.keep_place_of_answer();
create trigger keep_place_of_first_answer before update of answered_at on risk.flags for each row
  when (old.answered_at is null and new.answered_at is not null) execute function risk.keep_place_of_answer();

revoke all on routine plans.keep_origin(), risk.keep_place_of_answer() from public;

-- Nobody moves a figure: the server may not write where a plan or an answer counts.
revoke insert, update on plans.plans, risk.flags from pamani_server;
do $$
declare
  target regclass;
  columns text;
begin
  foreach target in array array['plans.plans', 'risk.flags']::regclass[] loop
    select string_agg(quote_ident(attname), ', ') into columns from pg_catalog.pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped
      and attname not in ('origin_municipality_id', 'origin_institution_id', 'answered_municipality_id', 'answered_institution_id');
    execute format('grant insert (%1$s), update (%1$s) on %2$s to pamani_server', columns, target);
  end loop;
end
$$;
