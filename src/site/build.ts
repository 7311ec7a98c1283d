/** All files of a page but its assets. The same history gives the same bytes. */

import { feedFiles } from './feed.ts'
import type { Site, SiteFile } from './model.ts'
import { indexHtml, listPage } from './page-html.ts'
import { badgeFile, iconFile, pictureFiles } from './pictures.ts'
import { dataFiles } from './shards.ts'

export function siteFiles(site: Site): SiteFile[] {
  return [
    { path: 'index.html', content: indexHtml(site) },
    { path: 'list.html', content: listPage(site) },
    ...dataFiles(site),
    ...feedFiles(site),
    badgeFile(site),
    iconFile,
    ...pictureFiles(site),
    // Without it GitHub Pages would leave out folders of some names.
    { path: '.nojekyll', content: '' },
  ]
}
