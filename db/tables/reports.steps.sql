-- Made by `npm run db:types` from the migrated database. Do not edit.

create table reports.steps (
  report_id uuid not null,
  number smallint not null,
  kind text not null,
  remark text not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null,
  constraint steps_pk PRIMARY KEY (report_id, number),
  constraint steps_report FOREIGN KEY (report_id) REFERENCES reports.reports(id),
  constraint steps_kind_known CHECK ((kind = ANY (ARRAY['submitted'::text, 'returned'::text, 'certified'::text]))),
  constraint steps_remark_of_return CHECK (((kind = 'returned'::text) = (remark <> ''::text)))
);

comment on table reports.steps is 'Every step of a report; written by the trigger of reports.reports';

alter table reports.steps enable row level security;

create policy readable on reports.steps for select to pamani_server
  using ((EXISTS ( SELECT
   FROM reports.reports report
  WHERE (report.id = steps.report_id))));

grant select on reports.steps to pamani_server;
