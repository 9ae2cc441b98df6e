import { describe, expect, test } from 'vitest';
import * as urls from '../../src/lib/urls.ts';

describe('addresses', () => {
  test.each([
    [urls.homeUrl(), '/'],
    [urls.guidesUrl(), '/guides/'],
    [urls.guideUrl('bac-2020'), '/guides/bac-2020/'],
    [urls.toolsUrl(), '/outils/'],
    [urls.toolUrl('salaire'), '/outils/salaire/'],
    [urls.diplomasUrl(), '/diplomes/'],
    [urls.diplomaUrl('cap-peinture'), '/diplomes/cap-peinture/'],
    [urls.regionsUrl(), '/regions/'],
    [urls.regionUrl('alsace'), '/regions/alsace/'],
    [urls.glossaryUrl(), '/glossaire/'],
    [urls.termUrl('flux'), '/glossaire/flux/'],
    [urls.sourcesUrl(), '/sources/'],
    [urls.qualityUrl(), '/qualite/'],
    [urls.datasetQualityUrl('jeu'), '/qualite/jeu/'],
    [urls.tableQualityUrl('jeu', 'table'), '/qualite/jeu/table/'],
    [urls.sliceQualityUrl('jeu', 'table', 'nord'), '/qualite/jeu/table/nord/'],
    [urls.updatesUrl(), '/actualisations/'],
    [urls.accessibilityUrl(), '/accessibilite/'],
    [urls.aboutUrl(), '/a-propos/'],
    [urls.dataUrl(), '/donnees/'],
    [urls.datasetUrl('jeu'), '/donnees/jeu/'],
    [urls.editionUrl('jeu', '2024'), '/donnees/jeu/2024/'],
    [urls.tableUrl('jeu', '2024', 'notes'), '/donnees/jeu/2024/notes/'],
    [urls.sliceUrl('jeu', '2024', 'notes', 'alsace'), '/donnees/jeu/2024/notes/alsace/'],
    [urls.indexFileUrl(), '/donnees/index.json'],
    [urls.catalogFileUrl(), '/donnees/catalog.jsonld'],
    [urls.observationsFileUrl('jeu', '2024'), '/donnees/jeu/2024/observations.csv'],
    [urls.packageFileUrl('jeu', '2024'), '/donnees/jeu/2024/datapackage.json'],
    [urls.tableFileUrl('jeu', '2024', 'notes', '.csv'), '/donnees/jeu/2024/notes.csv'],
    [
      urls.tableFileUrl('jeu', '2024', 'notes', '-tableur.csv'),
      '/donnees/jeu/2024/notes-tableur.csv',
    ],
    [urls.tableFileUrl('jeu', '2024', 'notes', '.json'), '/donnees/jeu/2024/notes.json'],
  ])('%s', (received, expected) => expect(received).toBe(expected));
});

describe('anchors', () => {
  test.each([
    [urls.rowAnchor('alsace/cap-peinture'), 'l-alsace/cap-peinture'],
    [urls.rowAnchor('40033007'), 'l-40033007'],
    [urls.cellAnchor('alsace/cap', 'total_flux'), 'c-alsace/cap-total_flux'],
    [urls.noteAnchor('alsace-01'), 'note-alsace-01'],
  ])('%s', (received, expected) => expect(received).toBe(expected));
});
