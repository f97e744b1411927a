-- What a plan began with is kept when it is changed for the first time: a change that shows only what came after would hide what was agreed.
alter table plans.field_versions drop constraint field_versions_version_positive;
alter table plans.field_versions add constraint field_versions_version_counts check (version >= 0);
comment on column plans.field_versions.version is
  'A save made on top of an older version than the last one is a conflict. 0: what the plan began with, in the name of whoever began it';
