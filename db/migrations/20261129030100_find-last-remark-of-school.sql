-- How far the remarks of a school reach, without reading them all.
create index behaviour_records_recorded on signals.behaviour_records (recorded_institution_id, on_date);
