-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.school_years (
  code text not null,
  starts_on date not null,
  ends_on date not null,
  basis text not null default 'derived'::text,
  source text,
  constraint school_years_pk PRIMARY KEY (code),
  constraint school_years_basis_known CHECK ((basis = ANY (ARRAY['regulation'::text, 'derived'::text]))),
  constraint school_years_period_ordered CHECK ((ends_on > starts_on))
);

comment on column institutions.school_years.code is 'For example 2026/27';
comment on column institutions.school_years.basis is 'derived: computed by the usual rule, until the dates are adopted';

grant select on institutions.school_years to pamani_reports;
grant select on institutions.school_years to pamani_server;
