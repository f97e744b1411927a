-- A pupil who lives in one municipality and learns in another is everybody's duty and easily nobody's. Few are such: an
-- index of them alone lists them by name at once, from either side.
create index pupils_learning_elsewhere on people.pupils (declared_municipality_id, folded_name, id)
  where declared_municipality_id <> municipality_id and institution_id is not null;
create index pupils_living_elsewhere on people.pupils (municipality_id, folded_name, id)
  where declared_municipality_id <> municipality_id and institution_id is not null;
