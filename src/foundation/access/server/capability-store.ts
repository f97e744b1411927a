import pg from 'pg'
import { capabilitiesOfRole, roles } from '../domain/capabilities.ts'

/** Mirrors the capability table into the database, where row-level security reads it. Part of `pamani migrate`. */
export async function syncCapabilities(settings: pg.ClientConfig): Promise<void> {
  const rows = roles.flatMap((role) => capabilitiesOfRole[role].map((capability) => ({ role, capability })))
  const client = new pg.Client(settings)
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local role pamani_owner')
    await client.query(
      `merge into access.role_capabilities held
       using (select * from jsonb_to_recordset($1) as given (role text, capability text)) given
       on held.role = given.role and held.capability = given.capability
       when not matched then insert values (given.role, given.capability)`,
      [JSON.stringify(rows)],
    )
    await client.query(
      `delete from access.role_capabilities held where not exists (
         select from jsonb_to_recordset($1) as given (role text, capability text)
         where given.role = held.role and given.capability = held.capability)`,
      [JSON.stringify(rows)],
    )
    await client.query('commit')
  } finally {
    await client.end()
  }
}
