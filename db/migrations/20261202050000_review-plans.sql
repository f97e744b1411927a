-- Reviews of a plan while it runs: who was there, how each goal and measure goes, what changes, and when it is looked at again.
create table plans.reviews (
  id uuid not null,
  plan_id uuid not null,
  number integer not null,
  held_on date not null,
  pupil_present boolean not null,
  guardian_present boolean not null,
  others text not null default '',
  words text not null default '',
  changes text not null default '',
  next_on date,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint reviews_pk primary key (id),
  constraint reviews_of_plan unique (plan_id, id),
  constraint reviews_in_order unique (plan_id, number),
  constraint reviews_plan foreign key (plan_id) references plans.plans (id) on delete cascade,
  constraint reviews_next_is_later check (next_on > held_on)
);
comment on table plans.reviews is 'A look at a plan that runs. The server may insert and read, never change: what was said later is a review of its own';
comment on column plans.reviews.number is 'Counts the reviews of one plan';
comment on column plans.reviews.others is 'Who else was there, in words';
comment on column plans.reviews.words is 'What was said';
comment on column plans.reviews.changes is 'What is done otherwise from now on';
comment on column plans.reviews.next_on is 'Day of the next review; null: none before the evaluation';

create table plans.review_staff (
  plan_id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  constraint review_staff_pk primary key (review_id, person_id),
  constraint review_staff_review foreign key (plan_id, review_id) references plans.reviews (plan_id, id) on delete cascade,
  constraint review_staff_person foreign key (person_id) references people.persons (id)
);
comment on table plans.review_staff is 'Staff who were at a review';
create index review_staff_of_plan on plans.review_staff (plan_id);

create table plans.review_parts (
  plan_id uuid not null,
  review_id uuid not null,
  goal_id uuid,
  measure_id uuid,
  going text,
  words text not null default '',
  constraint review_parts_of_goal unique (review_id, goal_id),
  constraint review_parts_of_measure unique (review_id, measure_id),
  constraint review_parts_review foreign key (plan_id, review_id) references plans.reviews (plan_id, id) on delete cascade,
  constraint review_parts_goal foreign key (plan_id, goal_id) references plans.plan_goals (plan_id, id) on delete cascade,
  constraint review_parts_measure foreign key (plan_id, measure_id) references plans.plan_measures (plan_id, id) on delete cascade,
  constraint review_parts_one check (num_nonnulls(goal_id, measure_id) = 1),
  constraint review_parts_going_known check (going in ('well', 'partly', 'badly')),
  constraint review_parts_told check (going is not null or words <> '')
);
comment on table plans.review_parts is 'How one goal or one measure went, as a review found';
create index review_parts_of_plan on plans.review_parts (plan_id);

create table plans.review_drafts (
  plan_id uuid not null,
  author_id uuid not null,
  value jsonb,
  version integer not null,
  saved_at timestamptz not null,
  constraint review_drafts_pk primary key (plan_id, author_id),
  constraint review_drafts_plan foreign key (plan_id) references plans.plans (id) on delete cascade
);
comment on table plans.review_drafts is 'A review that is being written; nobody but its author sees it';
comment on column plans.review_drafts.value is 'Null: it has become a review';
comment on column plans.review_drafts.version is 'Counts saves; a save made from an older version is a conflict';

call access.protect_by_parent('plans.reviews', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.review_staff', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.review_parts', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.review_drafts', 'plans.plans', 'plan_id', 'plan.write');

create policy in_own_name on plans.reviews as restrictive for insert to pamani_server
  with check (
    recorded_by = access.actor() and held_on <= access.today()
    and exists (select from plans.plans parent where parent.id = plan_id and parent.status = 'open'));
create policy of_own_review on plans.review_staff as restrictive for insert to pamani_server
  with check (exists (select from plans.reviews held where held.id = review_id and held.recorded_by = access.actor()));
create policy of_own_review on plans.review_parts as restrictive for insert to pamani_server
  with check (exists (select from plans.reviews held where held.id = review_id and held.recorded_by = access.actor()));
create policy own_draft on plans.review_drafts as restrictive for all to pamani_server
  using (author_id = access.actor()) with check (author_id = access.actor());

grant select, insert on plans.reviews, plans.review_staff, plans.review_parts, plans.review_drafts to pamani_server;
grant update (value, version, saved_at) on plans.review_drafts to pamani_server;

create index plans_to_review on plans.plans (review_on) where status = 'open'; -- what Today and the list ask for
