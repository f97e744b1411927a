-- Policies are asked in the reverse order of their names. Most readers see a pupil by the place of study: ask that first.
alter policy readable_by_residence on people.pupils rename to by_residence;
