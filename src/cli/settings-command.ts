import { ConfigError, readConfig, Settings } from '#platform/config/config.ts'
import { columns } from './columns.ts'
import { command, type Environment } from './command.ts'

type Setting = {
  readonly name: string
  readonly description: string
  readonly default: string | null
  readonly set: boolean
}

export const settingsCommand = command({
  name: 'settings',
  summary: 'List every setting, its default, and whether it is set and right',
  details: 'Settings are environment variables. Values are never printed, because some are secrets.',
  options: {},
  examples: ['settings', 'settings --json'],
  run: async ({ env }) => {
    const settings = listSettings(env)
    const problems = [...problemsOf(env), ...unknownSettings(env, settings)]
    return { text: render(settings, problems), data: { settings, problems }, ok: problems.length === 0 }
  },
})

function listSettings(env: Environment): Setting[] {
  const defaults: Readonly<Record<string, unknown>> = Settings.parse({})
  return Object.entries(Settings.shape).map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    default: defaults[name] === undefined ? null : String(defaults[name]),
    set: (env[name] ?? '') !== '',
  }))
}

function problemsOf(env: Environment): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

/** A misspelt setting would be ignored in silence. */
function unknownSettings(env: Environment, settings: readonly Setting[]): string[] {
  const known = new Set(settings.map((setting) => setting.name))
  return Object.keys(env)
    .filter((name) => /^PAMANI_/.test(name) && !/^PAMANI_TEST_/.test(name) && !known.has(name))
    .map((name) => `${name}: there is no such setting. Correct its name or remove it`)
}

function render(settings: readonly Setting[], problems: readonly string[]): string {
  const rows = settings.map((setting) => [
    setting.name,
    setting.set ? 'set' : '-',
    setting.default === null ? '' : `default ${setting.default}`,
    setting.description,
  ])
  const told =
    problems.length === 0
      ? ['The settings fit together.']
      : ['To mend:', ...problems.map((line) => `  ${line}`)]
  return [columns(rows), '', ...told].join('\n')
}
