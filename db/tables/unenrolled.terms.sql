-- Made by `npm run db:types` from the migrated database. Do not edit.

create table unenrolled.terms (
  valid_from date not null,
  from_age integer not null,
  until_age integer not null,
  due_day integer not null,
  source_lv text not null,
  source_en text not null,
  constraint terms_pk PRIMARY KEY (valid_from),
  constraint terms_ages_ordered CHECK ((from_age < until_age)),
  constraint terms_due_day_in_every_month CHECK (((due_day >= 1) AND (due_day <= 28)))
);

comment on table unenrolled.terms is 'Dated settings of the register; those that began last hold';
comment on column unenrolled.terms.from_age is 'Compulsory education begins at this birthday, and ends at until_age or with basic education';
comment on column unenrolled.terms.due_day is 'What is known of each month is recorded by this day of the next: a working limit of the product, the law gives no period';

grant select on unenrolled.terms to pamani_reports;
grant select on unenrolled.terms to pamani_server;
