-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.class_lists (
  class_id uuid not null,
  institution_id uuid not null,
  source_id uuid not null,
  listed_on date not null,
  constraint class_lists_pk PRIMARY KEY (class_id, source_id),
  constraint class_lists_class FOREIGN KEY (class_id) REFERENCES institutions.classes(id) ON DELETE CASCADE,
  constraint class_lists_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id)
);

comment on table people.class_lists is 'The days on which a list told who is in a class, of lists that were not taken back; none: it is not known how old that is';
comment on column people.class_lists.source_id is 'The import that brought the list';
comment on column people.class_lists.listed_on is 'The day in Latvia on which the list was taken over';

CREATE INDEX class_lists_source ON people.class_lists USING btree (source_id);

alter table people.class_lists enable row level security;

create policy insertable on people.class_lists for insert to pamani_server
  with check ((institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])));
create policy readable on people.class_lists for select to pamani_server
  using (true);
create policy removable on people.class_lists for delete to pamani_server
  using ((institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])));

grant delete, insert, select on people.class_lists to pamani_server;
