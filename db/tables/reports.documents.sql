-- Made by `npm run db:types` from the migrated database. Do not edit.

create table reports.documents (
  id uuid not null,
  report_id uuid not null,
  kind text not null,
  number text not null,
  issued_on date not null,
  amount_cents integer,
  words text not null default ''::text,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  constraint documents_pk PRIMARY KEY (id),
  constraint documents_report FOREIGN KEY (report_id) REFERENCES reports.reports(id),
  constraint documents_amount_sensible CHECK (((amount_cents >= 0) AND (amount_cents <= 100000000))),
  constraint documents_kind_known CHECK ((kind = ANY (ARRAY['timesheet'::text, 'treasury'::text, 'invoice'::text, 'ticket'::text, 'receipt'::text, 'order'::text, 'contract'::text, 'other'::text]))),
  constraint documents_number_written CHECK ((number <> ''::text))
);

comment on table reports.documents is 'A supporting document of a report: what it is and its number; the paper stays at school';

CREATE INDEX documents_of_report ON reports.documents USING btree (report_id);

alter table reports.documents enable row level security;

create policy insertable on reports.documents for insert to pamani_server
  with check (((added_by = access.actor()) AND (EXISTS ( SELECT
   FROM reports.reports report
  WHERE ((report.id = documents.report_id) AND (report.status = 'operational'::text) AND reports.holds_at('report.write'::text, report.institution_id))))));
create policy readable on reports.documents for select to pamani_server
  using ((EXISTS ( SELECT
   FROM reports.reports report
  WHERE (report.id = documents.report_id))));
create policy removable on reports.documents for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM reports.reports report
  WHERE ((report.id = documents.report_id) AND (report.status = 'operational'::text) AND reports.holds_at('report.write'::text, report.institution_id)))));

grant delete, insert, select on reports.documents to pamani_server;
