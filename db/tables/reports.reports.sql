-- Made by `npm run db:types` from the migrated database. Do not edit.

create table reports.reports (
  id uuid not null,
  municipality_id uuid not null,
  institution_id uuid not null,
  kind text not null,
  starts_on date not null,
  ends_on date not null,
  status text not null default 'operational'::text,
  figures jsonb,
  as_of date,
  submitted_by uuid,
  stepped_by uuid,
  stepped_at timestamp with time zone,
  step_remark text not null default ''::text,
  constraint reports_pk PRIMARY KEY (id),
  constraint reports_once UNIQUE (institution_id, kind, starts_on),
  constraint reports_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint reports_frozen_whole CHECK ((((status = 'operational'::text) = (figures IS NULL)) AND ((figures IS NULL) = (as_of IS NULL)) AND ((figures IS NULL) = (submitted_by IS NULL)))),
  constraint reports_kind_known CHECK ((kind = ANY (ARRAY['month'::text, 'semester'::text]))),
  constraint reports_period_ordered CHECK ((ends_on >= starts_on)),
  constraint reports_status_known CHECK ((status = ANY (ARRAY['operational'::text, 'submitted'::text, 'certified'::text]))),
  constraint reports_stepped_whole CHECK ((((stepped_by IS NULL) = (stepped_at IS NULL)) AND ((status = 'operational'::text) OR (stepped_by IS NOT NULL))))
);

comment on table reports.reports is 'A report that somebody began: by adding a document or by submitting it. Of the others figures are operational';
comment on column reports.reports.figures is 'What was told when it was submitted; null: operational, counted when it is looked at';
comment on column reports.reports.as_of is 'Day of the data in `figures`';
comment on column reports.reports.step_remark is 'Of the last step: why it was returned';

CREATE INDEX reports_of_municipality ON reports.reports USING btree (municipality_id);

CREATE TRIGGER guard_life BEFORE UPDATE ON reports.reports FOR EACH ROW EXECUTE FUNCTION reports.guard_life();

alter table reports.reports enable row level security;

create policy begins_operational on reports.reports for insert to pamani_server
  with check (((status = 'operational'::text) AND (stepped_by IS NULL) AND (municipality_id = ( SELECT place.municipality_id
   FROM institutions.institutions place
  WHERE (place.id = reports.institution_id)))));
create policy insertable on reports.reports for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('report.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('report.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('report.write'::text) AS reaches_country)));
create policy readable on reports.reports for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('report.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('report.read'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('report.read'::text) AS reaches_country)));
create policy updatable on reports.reports for update to pamani_server
  using ((reports.holds_at('report.write'::text, institution_id) OR reports.holds_at('report.certify'::text, institution_id)))
  with check (((reports.holds_at('report.write'::text, institution_id) OR reports.holds_at('report.certify'::text, institution_id)) AND (stepped_by = access.actor())));

grant insert, select on reports.reports to pamani_server;
grant update (status, figures, as_of, submitted_by, stepped_by, stepped_at, step_remark) on reports.reports to pamani_server;
