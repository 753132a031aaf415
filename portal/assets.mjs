// Puts the few files that the portal needs from npm into its static folder: node assets.mjs TARGET_FOLDER
// Asks npm only when the lock file changed since the last fetch, and copies only when something is newer.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
const modules = join(here, 'node_modules');
const lock = readFileSync(join(here, 'package-lock.json'));
const recipe = createHash('sha256').update(lock).update(readFileSync(fileURLToPath(import.meta.url))).digest('hex');
const fetched = createHash('sha256').update(lock).digest('hex');

// The design system has one scheme and fixed colours. Each colour becomes a variable that our own style sheet sets for
// light and dark; the icon classes give way to the icon file, and the fonts to ones cut to the Latin letters.
function themed(source) {
  const words = {
    '#1a1a1a': 'ink', '#454545': 'action', '#707070': 'muted', '#8e8e8e': 'line-strong', '#bfbfbf': 'line',
    '#dcdcdc': 'line-weak', '#f5f5f5': 'shade', '#c00': 'error', '#ffe0e0': 'error-tint', '#358000': 'success',
    '#ddf7ce': 'success-tint', '#febb30': 'warning', '#fec': 'warning-tint', '#1b86c3': 'info', '#e2f2fb': 'info-tint',
    '#004d99': 'link', purple: 'visited', '#fff': 'paper', white: 'paper',
  };
  const variable = (property, colour) => {
    const behind = property.startsWith('background');
    if (words[colour] === 'paper' && (property === 'color' || property === 'fill')) return '#fff';
    if (words[colour] === 'ink' && behind) return 'var(--rt-strong)';
    if (words[colour] === 'line-weak' && behind) return 'var(--rt-hover)';
    if (words[colour] === 'error' && property === 'background-color') return 'var(--rt-error-strong)';
    if (words[colour] === 'action' && property === 'outline') return 'var(--rt-focus)';
    return `var(--rt-${words[colour]})`;
  };
  const icons = new Set();
  const css = source
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/\/\*# sourceMappingURL=.*?\*\//, '')
    .replace(/\.icon-[a-z-]+:not\(a\)\{[^}]*\}/g, '')
    .replace(/([a-z-]+):([^;{}]*)/g, (whole, property, value) =>
      property === 'url' ? whole : `${property}:${value
        .replace(/(?<![\w-])(#[0-9a-f]{3,6}|white|purple)(?![\w-])/gi, (colour) =>
          colour.toLowerCase() in words ? variable(property, colour.toLowerCase()) : colour)
        .replace(/url\(\.\.\/img\/svg-icons\/([a-z-]+)\.svg\)/g, (_, icon) => {
          if (icon.endsWith('-white')) { icons.add(`${icon}.svg`); return `url(../img/svg-icons/${icon}.svg)`; }
          icons.add(`${icon}.svg`);
          return `var(--icon-${icon})`;
        })}`);
  const names = [...icons].map((icon) => icon.slice(0, -4)).filter((icon) => !icon.endsWith('-white'));
  const drawn = (prefix) => names.map((icon) => `--icon-${icon}:url(../img/svg-icons/${prefix}${icon}.svg)`).join(';');
  return {
    icons,
    css: `:root{${drawn('')}}:root[data-theme=dark]{${drawn('dark-')}}`
      + `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${drawn('dark-')}}}${css}`,
  };
}

const says = (file, words) => existsSync(file) && readFileSync(file, 'utf8') === words;

if (!says(join(modules, '.fetched'), fetched)) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (npm.status !== 0) {
    console.error('npm could not fetch the style sheet and htmx: is there a way to the package registry?');
    process.exit(1);
  }
  writeFileSync(join(modules, '.fetched'), fetched);
}

if (!says(join(target, '.recipe'), recipe)) {
  const dkfds = join(modules, 'dkfds', 'dist');
  const htmx = join(modules, 'htmx.org', 'dist');
  for (const folder of ['css', 'js', 'fonts', 'img/svg-icons', 'licences']) {
    mkdirSync(join(target, folder), { recursive: true });
  }

  const { css, icons } = themed(readFileSync(join(dkfds, 'css', 'dkfds.min.css'), 'utf8'));
  writeFileSync(join(target, 'css', 'dkfds.css'), css);
  for (const icon of icons) {
    const drawing = readFileSync(join(dkfds, 'img', 'svg-icons', icon), 'utf8');
    writeFileSync(join(target, 'img', 'svg-icons', icon), drawing);
    if (icon.endsWith('-white.svg')) continue;
    writeFileSync(join(target, 'img', 'svg-icons', `dark-${icon}`), drawing.replace('<svg ', '<svg fill="#e8edf0" '));
  }
  cpSync(join(dkfds, 'img', 'all-svg-icons.svg'), join(target, 'img', 'icons.svg'));

  const fonts = join(dkfds, 'fonts', 'IBMPlexSans', 'split', 'woff2');
  const wanted = /^IBMPlexSans-(Regular|Italic|Medium|SemiBold|Bold)-Latin[12]\.woff2$/;
  for (const font of readdirSync(fonts).filter((name) => wanted.test(name))) {
    cpSync(join(fonts, font), join(target, 'fonts', font));
  }

  cpSync(join(htmx, 'htmx.min.js'), join(target, 'js', 'htmx.js'));
  cpSync(join(htmx, 'ext', 'hx-sse.min.js'), join(target, 'js', 'htmx-sse.js'));
  cpSync(join(fonts, 'license.txt'), join(target, 'licences', 'ibm-plex-sans.txt'));
  cpSync(join(dkfds, 'LICENSE.md'), join(target, 'licences', 'dkfds.md'));
  cpSync(join(modules, 'htmx.org', 'LICENSE'), join(target, 'licences', 'htmx.txt'));
  writeFileSync(join(target, '.recipe'), recipe);
}
