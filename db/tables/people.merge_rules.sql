-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.merge_rules (
  position smallint not null,
  table_name regclass not null,
  rows_of text,
  stands boolean not null,
  follows text[] not null default '{}'::text[],
  once text[],
  kept_holds text,
  moves boolean not null default false,
  constraint merge_rules_pk PRIMARY KEY (table_name),
  constraint merge_rules_order UNIQUE ("position")
);

comment on table people.merge_rules is 'What a merge does with each table that tells of a pupil; a house test asks for every such table';
comment on column people.merge_rules.position is 'Parents before their details';
comment on column people.merge_rules.rows_of is 'Which rows of the table t tell of the pupils $1 (uuid[]); null: the table stays as it is';
comment on column people.merge_rules.stands is 'Whether a later change of these rows forbids to undo the merge';
comment on column people.merge_rules.follows is 'Columns that follow from other data: they may change without anything standing on the merge';
comment on column people.merge_rules.once is 'Columns that, with the pupil, tell of one thing: of two such rows only one holds';
comment on column people.merge_rules.kept_holds is 'Whether of two such rows the row k of the kept pupil holds, or a of the absorbed one';
comment on column people.merge_rules.moves is 'Whether people.move_rows gives its rows to the kept pupil, in the order of position; of the others people.merge_pupils says itself what happens';
