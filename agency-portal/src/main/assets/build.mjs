// Builds what browsers are sent: src/main/assets -> src/main/resources/sharinghub/portal/design/assets.
// The built files are committed, so Maven needs no Node; `npm run compare` builds aside and says which file differs.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { Logger, compile } from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const module = join(here, '../../..')
const committed = join(here, '../resources/sharinghub/portal/design/assets')
const icons = join(module, 'node_modules/@ministryofjustice/frontend/moj/assets/images')

function build(target) {
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'hub.css'), styles(target))
  for (const script of ['start.js', 'hub.js']) {
    buildSync({
      entryPoints: [join(here, script)], outfile: join(target, script), absWorkingDir: module,
      bundle: true, minify: true, format: script === 'hub.js' ? 'esm' : 'iife', target: 'es2020', legalComments: 'eof'
    })
  }
  copyFileSync(join(here, 'favicon.svg'), join(target, 'favicon.svg'))
}

// The stylesheet, with the icons it names copied beside it. The crest is the government's: it may not be shown.
function styles(target) {
  const built = compile(join(here, 'hub.scss'), { loadPaths: [module], style: 'compressed', logger: Logger.silent }).css
  const css = built.replace(/[a-z-]+:url\("?govuk-crest\.svg"?\);?/g, '')
  for (const [, name] of css.matchAll(/url\("?([^)"]+)"?\)/g)) {
    if (!/^icon-[a-z0-9-]+\.svg$/.test(name)) throw new Error(`the stylesheet names ${name}, which is not one of our icons`)
    copyFileSync(join(icons, name), join(target, name))
  }
  return css + '\n'
}

if (process.argv.includes('--compare')) {
  const aside = mkdtempSync(join(tmpdir(), 'assets-'))
  build(aside)
  const names = new Set([...readdirSync(aside), ...readdirSync(committed)])
  const differing = [...names].filter(name => read(aside, name) !== read(committed, name))
  rmSync(aside, { recursive: true })
  if (differing.length > 0) {
    console.error(`committed assets differ from what the sources build: ${differing.join(', ')}\n  help: npm run build, then commit`)
    process.exit(1)
  }
  console.log('committed assets are what the sources build')
} else {
  rmSync(committed, { recursive: true, force: true })
  build(committed)
}

function read(folder, name) {
  try {
    return readFileSync(join(folder, name), 'latin1')
  } catch {
    return undefined
  }
}
