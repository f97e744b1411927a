-- A merge of two pupils and its undoing look for what imports replaced by the pupil.
create index replaced_absences_pupil on signals.replaced_absences (pupil_id);
create index replaced_marks_pupil on signals.replaced_marks (pupil_id);
create index replaced_coverage_pupil on signals.replaced_coverage (pupil_id);
