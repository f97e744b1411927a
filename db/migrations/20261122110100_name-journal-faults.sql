-- Each fault of the journal is named where it is: a swap does not accuse the row after it, a rewritten row is found although
-- its own hash was made to fit.
create or replace function audit.verify() returns table (chain smallint, "position" bigint, fault text)
  language sql stable
as $$
  with entries as (
    select j.chain, j.position, j.previous, j.hash,
      j.hash = sha256(j.previous || audit.canonical(j)) as is_whole,
      lag(j.position) over w as before_position,
      lag(j.hash) over w as before_hash
    from audit.journal j
    window w as (partition by j.chain order by j.position)
  ),
  linked as (
    select e.*,
      e.position = coalesce(e.before_position, 0) + 1 as follows,
      e.previous = coalesce(e.before_hash, sha256(convert_to('pamani journal chain ' || e.chain, 'UTF8'))) as is_linked,
      lag(e.is_whole, 1, true) over w as before_is_whole
    from entries e
    window w as (partition by e.chain order by e.position)
  ),
  ends as (
    select distinct on (l.chain) l.chain, l.position, l.hash, l.is_whole
    from linked l order by l.chain, l.position desc
  ),
  faults as (
    select l.chain, l.position, 'missing-before' as fault from linked l where not l.follows
    union
    select l.chain, l.position, case when l.follows and not l.is_linked then 'reordered' else 'altered' end
    from linked l where not l.is_whole
    union -- a row that was rewritten together with its hash no longer fits the row after it
    select l.chain, coalesce(l.before_position, l.position), 'altered'
    from linked l where l.follows and l.is_whole and not l.is_linked and l.before_is_whole
    union
    select coalesce(c.chain, e.chain), greatest(c.position, e.position),
      case
        when c.chain is null then 'head-missing'
        when c.position > coalesce(e.position, 0) then 'missing-at-end'
        when c.position < e.position then 'added-at-end'
        when c.hash <> e.hash and e.is_whole then 'altered'
      end
    from audit.chains c full join ends e on e.chain = c.chain
  )
  select f.chain, f.position, f.fault from faults f where f.fault is not null order by f.chain, f.position, f.fault
$$;
comment on function audit.verify() is
  'Every altered, removed, added or reordered row of the journal, by chain and position. What was cut off together with its '
  'head shows only against heads that were kept elsewhere';
