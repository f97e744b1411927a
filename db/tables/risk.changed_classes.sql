-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.changed_classes (
  id bigint not null generated always as identity,
  class_id uuid not null,
  constraint changed_classes_pk PRIMARY KEY (id)
);

comment on table risk.changed_classes is 'Classes whose pupils or flags changed since they were counted; one class may stand here often';

alter table risk.changed_classes enable row level security;
