// npm run bench: measures the product against a floor taken in the same run.
import { join } from 'node:path'
import { becomeProductNode, ensureInstalled, root } from './bootstrap.mjs'

ensureInstalled()
becomeProductNode([join(root, 'bench/main.ts'), ...process.argv.slice(2)])
