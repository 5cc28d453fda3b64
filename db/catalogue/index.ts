import { akira } from './akira';
import { alice } from './alice';
import { arthurianLegend } from './arthurian-legend';
import { battleAngelAlita } from './battle-angel-alita';
import { cardcaptorSakura } from './cardcaptor-sakura';
import { commediaDellArte } from './commedia-dell-arte';
import { cowboyBebop } from './cowboy-bebop';
import { demonSlayer } from './demon-slayer';
import { dracula } from './dracula';
import { finalFantasyVii } from './final-fantasy-vii';
import { frieren } from './frieren';
import { fromTheEarthToTheMoon } from './from-the-earth-to-the-moon';
import { fullmetalAlchemist } from './fullmetal-alchemist';
import { ghostInTheShell } from './ghost-in-the-shell';
import { greekMyth } from './greek-myth';
import { howlsMovingCastle } from './howls-moving-castle';
import { japaneseLegend } from './japanese-legend';
import { joanOfArc } from './joan-of-arc';
import { jojo } from './jojo';
import { journeyToTheWest } from './journey-to-the-west';
import { jujutsuKaisen } from './jujutsu-kaisen';
import { leagueOfLegends } from './league-of-legends';
import { naruto } from './naruto';
import { nausicaa } from './nausicaa';
import { neonGenesisEvangelion } from './neon-genesis-evangelion';
import { nierAutomata } from './nier-automata';
import { onePiece } from './one-piece';
import { overwatch } from './overwatch';
import { oz } from './oz';
import { princessMononoke } from './princess-mononoke';
import { robur } from './robur';
import { sailorMoon } from './sailor-moon';
import { slavicTales } from './slavic-tales';
import { spiritedAway } from './spirited-away';
import { spyXFamily } from './spy-x-family';
import { starWars } from './star-wars';
import { streetFighter } from './street-fighter';
import { taleOfTheHeike } from './tale-of-the-heike';
import { theLegendOfZelda } from './the-legend-of-zelda';
import { theSandmanHoffmann } from './the-sandman-hoffmann';
import type { CatalogueSeries } from './types';
import { volsungaSaga } from './volsunga-saga';

export const catalogue: CatalogueSeries[] = [
  battleAngelAlita,
  joanOfArc,
  taleOfTheHeike,
  japaneseLegend,
  volsungaSaga,
  greekMyth,
  fromTheEarthToTheMoon,
  theSandmanHoffmann,
  commediaDellArte,
  arthurianLegend,
  slavicTales,
  robur,
  oz,
  alice,
  journeyToTheWest,
  dracula,
  sailorMoon,
  neonGenesisEvangelion,
  naruto,
  onePiece,
  fullmetalAlchemist,
  cowboyBebop,
  ghostInTheShell,
  akira,
  nausicaa,
  princessMononoke,
  spiritedAway,
  howlsMovingCastle,
  theLegendOfZelda,
  finalFantasyVii,
  streetFighter,
  demonSlayer,
  jujutsuKaisen,
  spyXFamily,
  frieren,
  jojo,
  cardcaptorSakura,
  overwatch,
  nierAutomata,
  starWars,
  leagueOfLegends,
];
