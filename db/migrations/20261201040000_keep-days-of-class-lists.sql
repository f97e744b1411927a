-- Until which day it is known who is in a class: lists of residents and of children enrolled nowhere rest on it.
create table people.class_lists (
  class_id uuid not null,
  institution_id uuid not null,
  source_id uuid not null,
  listed_on date not null,
  constraint class_lists_pk primary key (class_id, source_id),
  constraint class_lists_class foreign key (class_id) references institutions.classes (id) on delete cascade,
  constraint class_lists_institution foreign key (institution_id) references institutions.institutions (id)
);
comment on table people.class_lists is 'The days on which a list told who is in a class, of lists that were not taken back; none: it is not known how old that is';
comment on column people.class_lists.source_id is 'The import that brought the list';
comment on column people.class_lists.listed_on is 'The day in Latvia on which the list was taken over';
create index class_lists_source on people.class_lists (source_id);

-- A day and a class, nothing of a pupil: a municipality has to know how old the lists of another one are in which its residents stand.
alter table people.class_lists enable row level security;
create policy readable on people.class_lists for select to pamani_server using (true);
create policy insertable on people.class_lists for insert to pamani_server
  with check (institution_id = any ((select access.reach('import.run', 'institution'))::uuid[]));
create policy removable on people.class_lists for delete to pamani_server
  using (institution_id = any ((select access.reach('import.run', 'institution'))::uuid[]));
grant select, insert, delete on people.class_lists to pamani_server;
