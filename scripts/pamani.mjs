// npm run -s pamani -- <command>: the operator's command line.
import { join } from 'node:path'
import { becomeProductNode, ensureInstalled, root } from './bootstrap.mjs'

ensureInstalled({ quiet: true })
becomeProductNode([join(root, 'src/cli/main.ts'), ...process.argv.slice(2)])
