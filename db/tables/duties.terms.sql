-- Made by `npm run db:types` from the migrated database. Do not edit.

create table duties.terms (
  valid_from date not null,
  preschool_days integer not null,
  school_days integer not null,
  source_lv text not null,
  source_en text not null,
  constraint terms_pk PRIMARY KEY (valid_from),
  constraint terms_preschool_days_known CHECK ((preschool_days >= 0)),
  constraint terms_school_days_known CHECK ((school_days >= 1))
);

comment on table duties.terms is 'Dated settings of the absence duty; those that began last hold. The limit of lessons is that of the rule unexcused-lessons';
comment on column duties.terms.preschool_days is 'More unexcused days than this in a semester open the duty in preschool';
comment on column duties.terms.school_days is 'What "immediately" means in practice: a working limit, the regulation gives no number';

grant select on duties.terms to pamani_reports;
grant select on duties.terms to pamani_server;
