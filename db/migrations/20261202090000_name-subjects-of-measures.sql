-- In which school subject a measure helps: consultations are counted by it.
alter table plans.plan_measures
  add column subject text,
  add constraint plan_measures_subject foreign key (subject) references signals.subjects (code);
comment on column plans.plan_measures.subject is 'School subject in which it helps; null: none, or not said';
