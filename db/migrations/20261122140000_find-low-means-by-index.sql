-- Low means are found through an index also under row-level security: a comparison with a stored column may come before the
-- question of rights, one with a computed value may not. On a country, 42 thousand rows are read instead of two million.
alter table signals.subject_summaries
  add column mean_hundredths integer generated always as (points_sum * 100 / nullif(points_count, 0)) stored;
comment on column signals.subject_summaries.mean_hundredths is
  'Mean in hundredths, rounded down; null without points. mean < 4 is exactly mean_hundredths < 400';
create index subject_summaries_mean on signals.subject_summaries (semester_id, mean_hundredths);
drop index signals.subject_summaries_semester;
