// npm start: installs and builds what is missing, then runs the server.
import { join } from 'node:path'
import { becomeProductNode, ensureInstalled, root } from './bootstrap.mjs'
import { ensureWebBuilt } from './build-web.mjs'

ensureInstalled()
ensureWebBuilt()
becomeProductNode([join(root, 'src/main.ts'), ...process.argv.slice(2)])
