import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * A Vite plugin that makes one HTML file, `fileName`, of what is built: the script and the styles stand in it, and a
 * Content-Security-Policy allows these two alone, by their hashes. It fails where more than one script is built.
 */
export function oneFile(fileName: string): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const scripts = files.filter((file) => file.type === 'chunk')
      const texts = files.filter((file) => file.type === 'asset')
      const html = texts.find((asset) => asset.fileName.endsWith('.html'))
      const styles = texts.filter((asset) => asset.fileName.endsWith('.css')).map(({ source }) => String(source))
      const [script, ...others] = scripts
      if (!html || !script || others.length > 0) throw new Error('the page must be built into one script')
      for (const name of Object.keys(bundle)) delete bundle[name]
      this.emitFile({ type: 'asset', fileName, source: whole(String(html.source), script.code, styles.join('')) })
    },
  }
}

function whole(html: string, code: string, css: string): string {
  const script = code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const style = css.trim()
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/, '')
    .replace(
      /<meta charset[^>]*>/,
      (meta) => `${meta}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n</body>`)
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
