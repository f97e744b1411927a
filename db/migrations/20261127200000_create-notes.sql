-- Notes on a pupil: what was seen, said and agreed, with restricted ones whose words are closed to most colleagues.
create schema notes;
comment on schema notes is 'Notes on pupils; the words of restricted ones are readable by fewer people than the fact that they exist';

create table notes.notes (
  id uuid not null,
  pupil_id uuid not null,
  author_id uuid not null,
  kind text not null,
  on_date date not null,
  is_restricted boolean not null,
  version integer not null,
  written_at timestamptz not null,
  changed_at timestamptz,
  restricted_by uuid,
  removed_at timestamptz,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint notes_pk primary key (id),
  constraint notes_pupil foreign key (pupil_id) references people.pupils (id),
  constraint notes_kind_known check (kind in ('observation', 'talk_pupil', 'talk_family', 'meeting', 'other'))
);
comment on table notes.notes is 'That a note exists: who wrote it and when. What it says is in notes.words';
comment on column notes.notes.version is 'Newest version of its words; a save made from an older version is a conflict';
comment on column notes.notes.restricted_by is 'Who closed it after it had been written open; null when its author wrote it restricted';
comment on column notes.notes.removed_at is 'Set when its author took it away; the row and its words stay, out of sight';
create index notes_of_pupil on notes.notes (pupil_id, on_date desc, id desc);
call access.protect_pupil_table('notes.notes', 'note.read', 'note.write');

create table notes.words (
  note_id uuid not null,
  version integer not null,
  pupil_id uuid not null,
  is_restricted boolean not null,
  value text not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint words_pk primary key (note_id, version),
  constraint words_note foreign key (note_id) references notes.notes (id),
  constraint words_pupil foreign key (pupil_id) references people.pupils (id)
);
comment on table notes.words is 'What a note says, every version that was ever saved; rows are only added';
comment on column notes.words.is_restricted is 'As that of its note; kept here so that row-level security needs this table alone';
create index words_of_pupil on notes.words (pupil_id);
call access.protect_pupil_table('notes.words', 'note.read', 'note.write');

create table notes.drafts (
  pupil_id uuid not null,
  author_id uuid not null,
  value text not null,
  version integer not null,
  saved_at timestamptz not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint drafts_pk primary key (pupil_id, author_id),
  constraint drafts_pupil foreign key (pupil_id) references people.pupils (id)
);
comment on table notes.drafts is 'The words of a note that is being written; nobody but its author sees them';
comment on column notes.drafts.version is 'Counts saves; a save made from an older version is a conflict';
call access.protect_pupil_table('notes.drafts', 'note.write', 'note.write');

do $$
declare
  may_read text := access.place_condition('note.read', 'pupil_id');
  may_write text := access.place_condition('note.write', 'pupil_id');
  may_open text := access.place_condition('restricted-note.read', 'pupil_id');
  own_note text := 'exists (select from notes.notes note where note.id = note_id and note.author_id = access.actor())';
begin
  -- Nobody writes in another's name. Besides the author, whoever may open restricted notes may close an open one.
  execute format('alter policy insertable on notes.notes with check (%s and author_id = access.actor())', may_write);
  execute format('alter policy updatable on notes.notes using (%1$s and (author_id = access.actor() or %2$s))'
    ' with check (%1$s and (author_id = access.actor() or (is_restricted and %2$s)))', may_write, may_open);
  execute format('alter policy readable on notes.words using (case when is_restricted then %2$s or (saved_by = access.actor() and %1$s)'
    ' else %1$s end)', may_read, may_open);
  execute format('alter policy insertable on notes.words with check (%s and saved_by = access.actor() and %s)', may_write, own_note);
  execute format('alter policy updatable on notes.words using (%1$s and (saved_by = access.actor() or %2$s)) with check (is_restricted)',
    may_write, may_open);
  execute format('alter policy readable on notes.drafts using (%s and author_id = access.actor())', may_write);
  execute format('alter policy insertable on notes.drafts with check (%s and author_id = access.actor())', may_write);
  execute format('alter policy updatable on notes.drafts using (%1$s and author_id = access.actor()) with check (%1$s and author_id = access.actor())',
    may_write);
end
$$;

create function notes.keep_restricted() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  raise exception 'a restricted note stays restricted' using errcode = 'check_violation';
end
$$;
comment on function notes.keep_restricted() is 'What was closed is never opened to more people: it is written anew';
create trigger keep_restricted before update of is_restricted on notes.notes for each row
  when (old.is_restricted and not new.is_restricted) execute function notes.keep_restricted();

revoke all on routine notes.keep_restricted() from public;
grant usage on schema notes to pamani_server;
grant select, insert on notes.notes, notes.words, notes.drafts to pamani_server;
grant update (version, changed_at, is_restricted, restricted_by, removed_at) on notes.notes to pamani_server;
grant update (is_restricted) on notes.words to pamani_server;
grant update (value, version, saved_at) on notes.drafts to pamani_server;
