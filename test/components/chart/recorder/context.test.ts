import { describe, expect, test } from 'vitest';
import { RecordingContext } from '../../../../src/components/chart/recorder/context.ts';
import { writeSvg } from '../../../../src/components/chart/recorder/svg-writer.ts';

type Draw = (ctx: RecordingContext) => void;

function drawn(draw: Draw): string {
  const context = new RecordingContext(100, 100);
  draw(context);
  return writeSvg(context.primitives, 'p');
}

const CASES: readonly (readonly [what: string, draw: Draw, svg: string])[] = [
  [
    'un rectangle plein',
    (ctx) => {
      ctx.fillStyle = 'var(--c1)';
      ctx.fillRect(1, 2, 3.04, 4);
    },
    '<path d="M1 2h3v4h-3Z" fill="var(--c1)"/>',
  ],
  [
    'un cercle, plein puis cerné, est un seul élément',
    (ctx) => {
      ctx.beginPath();
      ctx.arc(10, 10, 3, 0, 2 * Math.PI);
      ctx.closePath();
      ctx.fillStyle = 'red';
      ctx.fill();
      ctx.strokeStyle = 'blue';
      ctx.stroke();
    },
    '<circle cx="10" cy="10" r="3" fill="red" stroke="blue"/>',
  ],
  [
    'un quart de cercle dans le sens des aiguilles, puis dans l’autre',
    (ctx) => {
      ctx.beginPath();
      ctx.arc(0, 0, 10, 0, Math.PI / 2);
      ctx.stroke();
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.arc(0, 0, 10, 0, -Math.PI / 2, true);
      ctx.stroke();
    },
    '<path d="M10 0A10 10 0 0 1 0 10" fill="none" stroke="#000"/><path d="M10 0A10 10 0 0 0 0 -10" fill="none" stroke="#000" stroke-width="2"/>',
  ],
  [
    'des traits de même encre se rejoignent',
    (ctx) => {
      for (const y of [1, 2]) {
        ctx.beginPath();
        ctx.moveTo(0, y);
        ctx.lineTo(9, y);
        ctx.stroke();
      }
    },
    '<path d="M0 1h9M0 2h9" fill="none" stroke="#000"/>',
  ],
  [
    'des tirets',
    (ctx) => {
      ctx.setLineDash([4, 2]);
      ctx.strokeRect(0, 0, 2, 2);
    },
    '<path d="M0 0h2v2h-2Z" fill="none" stroke="#000" stroke-dasharray="4 2"/>',
  ],
  [
    'une découpe, tant qu’elle dure, et une découpe dans la découpe',
    (ctx) => {
      ctx.save();
      ctx.beginPath();
      ctx.rect(0, 0, 5, 5);
      ctx.clip();
      ctx.fillRect(0, 0, 9, 9);
      ctx.beginPath();
      ctx.rect(1, 1, 2, 2);
      ctx.clip();
      ctx.fillRect(0, 0, 8, 8);
      ctx.restore();
      ctx.fillRect(0, 0, 7, 7);
    },
    '<defs><clipPath id="p-d1"><path d="M0 0h5v5h-5Z"/></clipPath>' +
      '<clipPath id="p-d2" clip-path="url(#p-d1)"><path d="M1 1h2v2h-2Z"/></clipPath></defs>' +
      '<path d="M0 0h9v9h-9Z" fill="#000" clip-path="url(#p-d1)"/>' +
      '<path d="M0 0h8v8h-8Z" fill="#000" clip-path="url(#p-d2)"/><path d="M0 0h7v7h-7Z" fill="#000"/>',
  ],
  [
    'un texte : ancre, ligne de base, taille, graisse, rotation',
    (ctx) => {
      ctx.font = '600 10px sans-serif';
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.translate(20, 20);
      ctx.rotate(Math.PI / 2);
      ctx.fillText('A & <B>', 0, 0);
    },
    '<text x="16.5" y="20" transform="rotate(90 16.5 20)" fill="#000" text-anchor="middle" font-size="10" font-weight="600">A &amp; &lt;B&gt;</text>',
  ],
  [
    'une marque porte son titre ; deux marques de même encre le partagent',
    (ctx) => {
      for (const x of [0, 5]) {
        ctx.beginMark(`x = ${x}`);
        ctx.fillRect(x, 0, 1, 1);
        ctx.endMark();
      }
      ctx.beginMark('rien n’est dessiné');
      ctx.endMark();
    },
    '<g fill="#000"><path d="M0 0h1v1h-1Z"><title>x = 0</title></path><path d="M5 0h1v1h-1Z"><title>x = 5</title></path></g>',
  ],
  [
    'une marque de plusieurs formes est un groupe',
    (ctx) => {
      ctx.beginMark('deux');
      ctx.fillRect(0, 0, 1, 1);
      ctx.fillText('–', 0, 0);
      ctx.endMark();
    },
    '<g><title>deux</title><g fill="#000"><path d="M0 0h1v1h-1Z"/><text x="0" y="0">–</text></g></g>',
  ],
  [
    'ce qui est transparent n’est pas écrit',
    (ctx) => {
      ctx.fillStyle = 'transparent';
      ctx.fillRect(0, 0, 1, 1);
      ctx.strokeStyle = 'rgba(0, 0, 0, 0)';
      ctx.strokeRect(0, 0, 1, 1);
    },
    '',
  ],
  [
    'restore() rend encre, tirets, police et repère',
    (ctx) => {
      ctx.save();
      ctx.fillStyle = 'red';
      ctx.scale(2, 2);
      ctx.restore();
      ctx.restore();
      ctx.fillRect(0, 0, 1, 1);
    },
    '<path d="M0 0h1v1h-1Z" fill="#000"/>',
  ],
  [
    'un remplissage pair-impair et une opacité',
    (ctx) => {
      ctx.globalAlpha = 0.5;
      ctx.beginPath();
      ctx.rect(0, 0, 4, 4);
      ctx.rect(1, 1, 2, 2);
      ctx.fill('evenodd');
    },
    '<path d="M0 0h4v4h-4ZM1 1h2v2h-2Z" fill="#000" fill-rule="evenodd" opacity=".5"/>',
  ],
  [
    'des courbes',
    (ctx) => {
      ctx.beginPath();
      ctx.moveTo(0, 0);
      ctx.bezierCurveTo(1, 1, 2, 2, 3, 3);
      ctx.quadraticCurveTo(4, 4, 5, 5);
      ctx.stroke();
    },
    '<path d="M0 0C1 1 2 2 3 3Q4 4 5 5" fill="none" stroke="#000"/>',
  ],
];

describe('le contexte qui enregistre', () => {
  test.each(CASES)('%s', (_, draw, svg) => {
    expect(drawn(draw)).toBe(svg);
  });

  test('une transformation absolue reste relative à l’origine du dessin', () => {
    const context = new RecordingContext(10, 10, { x: 100, y: 50 });
    context.setTransform(1, 0, 0, 1, 1, 2);
    context.fillRect(0, 0, 1, 1);
    context.resetTransform();
    context.fillRect(0, 0, 1, 1);
    expect(writeSvg(context.primitives, 'p')).toContain('M101 52h1');
    expect(writeSvg(context.primitives, 'p')).toContain('M100 50h1');
  });
});

describe('ce que le contexte refuse', () => {
  const refusals: readonly (readonly [what: string, draw: Draw, message: string])[] = [
    ['un dégradé', (ctx) => ctx.createLinearGradient(), 'Dégradé'],
    ['un motif', (ctx) => ctx.createPattern(), 'Motif (createPattern)'],
    ['une image', (ctx) => ctx.drawImage(), 'Image'],
    ['un texte en contour', (ctx) => ctx.strokeText(), 'Texte en contour (strokeText)'],
  ];

  test.each(refusals)('%s, avec la réparation', (_, draw, message) => {
    const refused = (): string => drawn(draw);
    expect(refused).toThrow(
      `${message} : le dessin statique ne sait pas l’écrire en SVG.\nRéparation : `,
    );
  });

  test('un objet pour couleur', () => {
    const gradient = {} as CanvasGradient; // only its not being a string matters here
    expect(() =>
      drawn((ctx) => {
        ctx.fillStyle = gradient;
        ctx.fillRect(0, 0, 1, 1);
      }),
    ).toThrow('donner une couleur unie, par exemple « var(--c1) »');
  });

  test('une coordonnée qui n’est pas un nombre', () => {
    expect(() =>
      drawn((ctx) => {
        ctx.fillRect(Number.NaN, 0, 1, 1);
      }),
    ).toThrow('Coordonnée « NaN » dans un dessin.\nRéparation : ');
  });

  test('un arc sous une échelle inégale', () => {
    expect(() =>
      drawn((ctx) => {
        ctx.scale(1, 2);
        ctx.arc(0, 0, 1, 0, 1);
      }),
    ).toThrow('Réparation : dessiner sans scale(x, y) inégal.');
  });

  test('une police sans taille', () => {
    expect(() =>
      drawn((ctx) => {
        ctx.font = 'sans-serif';
        ctx.measureText('a');
      }),
    ).toThrow('La police « sans-serif » n’a pas de taille en px.');
  });
});
