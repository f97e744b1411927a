-- Several people assess one pupil, each in an assessment of one's own: nobody writes in another's, not even through the database.
alter table risk.assessments add column started_as text;
alter table risk.assessments add constraint assessments_started_as_known
  check (started_as in ('class_teacher', 'support_specialist', 'school_leadership'));
comment on table risk.assessments is 'What one person saw of a pupil''s risks, strengths and own view, in one edition of the classifier; colleagues have their own';
comment on column risk.assessments.started_by is 'Whose assessment it is: nobody else writes in it';
comment on column risk.assessments.started_as is 'The role that allowed it then; null where it was not kept';

-- One round: what several people saw of one pupil in one semester.
create index assessments_round on risk.assessments (pupil_id, semester_id, classifier_version);

create policy own_at_start on risk.assessments as restrictive for insert to pamani_server
  with check (started_by = access.actor() and status = 'draft');
create policy own_at_change on risk.assessments as restrictive for update to pamani_server
  using (true) with check (started_by = access.actor() and (completed_by is null or completed_by = access.actor()));

do $$
declare
  own_draft text := 'exists (select from risk.assessments parent where parent.id = assessment_id'
    ' and parent.started_by = access.actor() and parent.status = ''draft'')';
begin
  execute format('create policy insert_own on risk.assessment_answers as restrictive for insert to pamani_server with check (answered_by = access.actor() and %s)', own_draft);
  execute format('create policy update_own on risk.assessment_answers as restrictive for update to pamani_server using (%1$s) with check (answered_by = access.actor() and %1$s)', own_draft);
  execute format('create policy insert_own on risk.assessment_texts as restrictive for insert to pamani_server with check (saved_by = access.actor() and %s)', own_draft);
  execute format('create policy update_own on risk.assessment_texts as restrictive for update to pamani_server using (%1$s) with check (saved_by = access.actor() and %1$s)', own_draft);
end
$$;

-- Whose it is, of which pupil and semester, never changes.
revoke update on risk.assessments, risk.assessment_answers, risk.assessment_texts from pamani_server;
grant update (status, level, completed_by, completed_at) on risk.assessments to pamani_server;
grant update (intensity, present, frequency, note, version, answered_by, answered_at) on risk.assessment_answers to pamani_server;
grant update (value, version, saved_by, saved_at) on risk.assessment_texts to pamani_server;
