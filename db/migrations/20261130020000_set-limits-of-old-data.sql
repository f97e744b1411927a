-- From when on data that a school sends are old. Working limits of the product, kept with their day as the duties' are.
create table signals.freshness_terms (
  valid_from date not null,
  absence_school_days integer not null,
  mark_school_days integer not null,
  marks_from_grade smallint not null,
  source_lv text not null,
  source_en text not null,
  constraint freshness_terms_pk primary key (valid_from),
  constraint freshness_terms_days_known check (absence_school_days >= 1 and mark_school_days >= 1),
  constraint freshness_terms_grade_known check (marks_from_grade between 1 and 16)
);
comment on table signals.freshness_terms is 'Dated limits of old data; those that began last hold. School days without data that a class may have: holidays do not count';
comment on column signals.freshness_terms.absence_school_days is 'More school days than this after the last day that absences (in preschool attendance) cover, today not counted, are too many';
comment on column signals.freshness_terms.mark_school_days is 'The same for the last mark that has arrived';
comment on column signals.freshness_terms.marks_from_grade is 'First grade of which marks are expected: younger ones are not given any on the ten-point scale';
grant select on signals.freshness_terms to pamani_server, pamani_reports;
insert into signals.freshness_terms (valid_from, absence_school_days, mark_school_days, marks_from_grade, source_lv, source_en) values
  ('2011-02-05', 5, 15, 4, 'Produkta darba robeža: skolas datus sūta reizi nedēļā', 'Working limit of the product: schools send data once a week');
