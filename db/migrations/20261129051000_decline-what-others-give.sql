-- Declining gives nobody anything: whoever confirms access in a school may also decline what only others may give there.
create or replace function access.decline_proposals(ids uuid[], now timestamptz) returns setof uuid
  language sql security definer set search_path = ''
as $$
  update access.proposals p set status = 'declined', decided_by = access.actor(), decided_at = now
  where p.id = any (ids) and p.status = 'open'
    and (p.institution_id = any (access.reach('access.confirm', 'institution')) or access.reaches_country('grants.manage'))
    and access.actor() not in (p.person_id, p.proposed_by)
  returning p.id
$$;
comment on function access.decline_proposals(uuid[], timestamptz) is
  'Declining gives nobody anything, so whoever confirms access in the school may decline also what only others may give';
