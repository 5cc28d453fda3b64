import { entry } from '../../demo/public-id';
import type { CatalogueStory } from '../types';
import { appearance, claim, em, h2, link, p, quotation } from './write';

const source =
  'https://www.cinemablend.com/movies/how-avatars-sequels-are-impacting-alita-battle-angel-2-according-to-robert-rodriguez';
const hypnotic = 'https://collider.com/hypnotic-movie-release-date/';

/** The story that the project began with. The costumes in it are those of the demo, and go with it. */
export const secondAlitaFilm: CatalogueStory = {
  slug: 'what-we-know-about-a-second-alita-film',
  lang: 'en',
  publishedAt: '2026-11-23T09:00:00Z',
  fields: {
    title: 'What we know about a second Alita film',
    standfirst: 'One claim, one source, one status: what Robert Rodriguez said in May 2023, and what he did not.',
    cover: [entry('berserker-arm').attrs.id, entry('doll-torso').attrs.id, entry('motorball-skate').attrs.id],
    characters: ['alita'],
    series: ['battle-angel-alita'],
    body: {
      type: 'doc',
      content: [
        p(
          'In the week of 12 May 2023 Robert Rodriguez was speaking to the press about another film: his thriller ',
          em('Hypnotic'),
          ' was to ',
          link('open in the United States that Friday', hypnotic),
          '. Total Film also asked him about a sequel to ',
          em('Alita: Battle Angel'),
          ', which he directed.',
        ),
        p(
          'He says that he has been talking about one with James Cameron and Jon Landau, the producers of the first film, and that he would love to make it. He also names the reason for the wait: those two have their hands full with the Avatar films.',
        ),
        quotation(
          '“We haven’t set it for sure yet, but we’re definitely hoping to and talking about it a lot.”',
          'Robert Rodriguez to Total Film, as quoted by CinemaBlend, 9 May 2023',
          source,
        ),
        claim('battle-angel-alita/untitled-sequel/rodriguez-2023-05'),
        p(
          'This is the claim that our status rests on. “In talks” means that people who would make the film say that they are discussing it. It does not mean a script, a budget, a cast or a date, and nobody in this claim promises one. It is a report and not an announcement: no studio speaks in it. The ',
          link('page of the series', '/series/battle-angel-alita#appearances'),
          ' keeps every claim with its source, and its status changes only when a claim does.',
        ),
        h2('What the first film left open'),
        p(
          'The film of 2019 ends in the middle of a sentence. Alita has become a star of the Motorball track. Before a race she lifts her blade towards Zalem, the city that hangs over hers, and Nova looks down at her from there. The two have not met face to face. How she gets up there is left for later, and who she was before Dr Ido found her in the scrap is told only in glimpses.',
        ),
        h2('The manga, and the one anime'),
        p(
          'None of it was new in 2019. Yukito Kishiro’s manga ',
          em('Gunnm'),
          ' began in 1990 in Business Jump and ran until 1995. In Japanese she is Gally; the English edition named her Alita, and the film kept that name.',
        ),
        appearance('battle-angel-alita', 'manga'),
        p(
          'It has been animated once, in 1993: two episodes for video, made at Madhouse, about her waking in the Scrapyard and about a boy who wants to leave for the city above. Chiren, whom the film also has, was made up for them.',
        ),
        appearance('battle-angel-alita', 'ova'),
        h2('Motorball'),
        p(
          'Half race and half brawl: cyborgs on wheels fight over a ball with a motor of its own. The manga gives the sport whole chapters, and the film a tryout that turns into an ambush. For makers it is the armour with wheels on it, and the question of whether the wheels should turn.',
        ),
        entry('motorball-skate'),
        entry('motorball-helmet'),
        h2('Meanwhile, in the workshops'),
        p(
          'Nobody here is waiting for a studio. ',
          link('Alita’s page', '/c/alita#designs'),
          ' shows which of her designs have been built, and which are still on the sprue.',
        ),
        entry('berserker-arm'),
        entry('copper-arms'),
        entry('doll-torso'),
        entry('scrapyard-coat'),
        entry('wrist-light'),
        entry('thread-match'),
      ],
    },
  },
};
