-- Paragraph 7 of Cabinet Regulation No. 89 of 2011 counts days in preschool and lessons from grade 1 on: each has a rule of its own.
alter table risk.rules
  drop constraint rules_kind_known,
  add constraint rules_kind_known check (
    kind in ('unexcused-lessons', 'unexcused-days', 'low-marks', 'chronic-absence', 'failing-subjects', 'absence-trend', 'transition',
      'behaviour', 'absence-cause', 'absence-run', 'low-levels', 'falling-marks'));
insert into risk.rules (code, kind, evidence, name_lv, name_en, text_lv, text_en) values
  ('unexcused-days', 'unexcused-days', 'statutory', 'Neattaisnoti kavējumi pirmsskolā', 'Unexcused absence in preschool',
   'Iestādei ir pienākums noskaidrot iemeslu un rīkoties, ja neattaisnoti kavēto dienu ir vairāk.',
   'With more unexcused days the institution has to find out why and to act.');
-- Flags of data that are already there follow at the server's next look, which withdraws those of lessons in preschool too.
insert into risk.rule_versions
  (id, rule, version, level, thresholds, grade_from, grade_to, source_lv, source_en, valid_from) values
  ('00000000-0000-7000-8000-000000000111', 'unexcused-days', 1, 'urgent', '{"moreThanDays": 3}', 0, 0,
   'MK noteikumi Nr. 89 (2011), 7. punkts', 'Cabinet Regulation No. 89 (2011), paragraph 7', '2011-02-05');
-- Put right, not a new version: the regulation never counted lessons in preschool.
update risk.rule_versions set grade_from = 1, grade_to = 16,
  says = concat_ws(' ', 'unexcused-lessons', thresholds::text, level, 1, 16)
where id = '00000000-0000-7000-8000-000000000101';
