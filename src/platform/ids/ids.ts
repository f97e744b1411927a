import { v7 } from 'uuid'
import { z } from 'zod'

/** A new time-ordered id (UUIDv7), made in the application so that PostgreSQL 15 needs no function for it. */
export function newId(): string {
  return v7()
}

/** Schema of an id of one kind, so that a pupil's id cannot be handed over as a class's. */
export function idOf<Kind extends string>(kind: Kind) {
  return z
    .uuid()
    .brand<Kind>()
    .meta({ description: `Id of a ${kind}` })
}
