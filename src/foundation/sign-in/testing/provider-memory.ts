import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What a provider remembers, for as long as a test runs. */
export class ProviderMemory implements Adapter {
  static readonly kept = new Map<string, AdapterPayload>()
  readonly kind: string

  constructor(kind: string) {
    this.kind = kind
  }

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    ProviderMemory.kept.set(this.key(id), payload)
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return ProviderMemory.kept.get(this.key(id))
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...ProviderMemory.kept.values()].find((payload) => payload.uid === uid)
  }

  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  async consume(id: string): Promise<void> {
    const payload = ProviderMemory.kept.get(this.key(id))
    if (payload) payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    ProviderMemory.kept.delete(this.key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of ProviderMemory.kept) {
      if (payload.grantId === grantId) ProviderMemory.kept.delete(key)
    }
  }

  private key(id: string): string {
    return `${this.kind}:${id}`
  }
}
