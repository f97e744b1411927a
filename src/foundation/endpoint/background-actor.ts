/** The person id under which background work runs. It has a grant (role background_job) and no way to sign in. */
export const BACKGROUND_ACTOR_ID = '00000000-0000-7000-8000-000000000001'
