import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Coins, tokens and exchanges. */
export const CRYPTO: TopicPairs = {
  topic: 'crypto',
  twins: [
    [
      p('Will Lantern perform an airdrop by June 30, 2027?', { event: 'Lantern airdrop by ___?' }),
      { venue: 'opinion', title: 'Will Lantern perform an airdrop by June 30, 2027?' },
    ],
    [
      p('Will Dreamvault launch a token by September 30, 2027?', {
        event: 'Will Dreamvault launch a token by ___?',
      }),
      { venue: 'predictfun', title: 'Will Dreamvault launch a token by September 30, 2027?' },
    ],
    [
      k('Will Bitcoin reach $200,000 before Jan 1, 2028?', 'KXBTCMAX-28JAN01-200000', {
        rules: 'Source: Coinbase.',
      }),
      p('Will Bitcoin reach $200k by December 31, 2027?', { rules: 'Source: Coinbase.' }),
    ],
    [
      k('Will the US hold a national Bitcoin reserve before Jan 1, 2028?', 'KXBTCRESERVE-28JAN01'),
      p('US national Bitcoin reserve by December 31, 2027?'),
    ],
    [
      k('Will Coinbase list Lantern Coin before Jul 1, 2027?', 'KXLIST-27JUL01-LAN'),
      p('Will Lantern Coin be listed on Coinbase by June 30, 2027?'),
    ],
    [
      k('Will the SEC approve a Solana ETF before Jul 1, 2027?', 'KXSOLETF-27JUL01'),
      p('Will the SEC approve a Solana ETF by June 30, 2027?'),
    ],
    [
      k('Will MicroStrategy sell any Bitcoin before Jan 1, 2028?', 'KXMSTRSELL-28JAN01'),
      p('MicroStrategy sells any Bitcoin by December 31, 2027?'),
    ],
    [
      k('Will Tether become insolvent before 2028?', 'KXTETHER-28'),
      p('Will Tether become insolvent in 2027?'),
    ],
    [k('Will Kraken IPO before Jan 1, 2028?', 'KXIPO-28JAN01-KRK'), p('Kraken IPO by December 31, 2027?')],
    [
      k('Will MegaETH launch its mainnet before Apr 1, 2027?', 'KXMEGA-27APR01'),
      p('Will MegaETH launch its mainnet by March 31, 2027?'),
    ],
  ],
  opposites: [],
  forReview: [
    [
      p('Bitcoin Up or Down - May 3, 8:05AM-8:10AM ET', { closeTime: '2027-05-03T12:10:00Z' }),
      {
        venue: 'predictfun',
        title: 'Bitcoin Up or Down - May 3, 8:05AM-8:10AM ET',
        closeTime: '2027-05-03T12:10:00Z',
      },
    ],
    [
      p('Lantern FDV above $2B one day after launch?', {
        event: 'Lantern FDV above ___ one day after launch?',
      }),
      { venue: 'opinion', title: 'Lantern FDV one day after launch? - >$2B', outcome: '>$2B' },
    ],
    [
      p('What price will Ethereum hit in 2027? - ↑ $9,000'),
      { venue: 'opinion', title: 'Will Ethereum reach $9,000 by December 31, 2027?' },
    ],
    [
      k('Will Lantern launch a token before Jul 1, 2027?', 'KXTOKEN-27JUL01-LAN'),
      p('Will Lantern launch a token by June 30, 2027?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Bitcoin reach $200,000 before Jan 1, 2028?', 'KXBTCMAX-28JAN01-200000'),
      p('Will Bitcoin reach $200k by December 31, 2027?'),
    ],
    [
      p('Lantern FDV above $2B one day after launch?'),
      { venue: 'predictfun', title: 'Lantern FDV above $3B one day after launch?' },
    ],
    [
      p('Lantern FDV above $2B one day after launch?'),
      { venue: 'predictfun', title: 'Lantern market cap above $2B one day after launch?' },
    ],
    [
      p('Bitcoin Up or Down - May 3, 8:05AM-8:10AM ET'),
      { venue: 'predictfun', title: 'Bitcoin Up or Down - May 3, 8:05AM-8:20AM ET' },
    ],
    [
      p('Bitcoin Up or Down - May 3, 8AM ET'),
      { venue: 'predictfun', title: 'Ethereum Up or Down - May 3, 8AM ET' },
    ],
    [
      p('Bitcoin Up or Down on May 3?', { closeTime: '2027-05-03T16:00:00Z' }),
      { venue: 'predictfun', title: 'Bitcoin Up or Down - May 3, 8AM ET', closeTime: '2027-05-03T12:00:00Z' },
    ],
    [
      k('Will Bitcoin reach $200,000 before Jan 1, 2028?', 'KXBTCMAX-28JAN01-200000', {
        rules: 'Source: Coinbase.',
      }),
      p('Will Bitcoin close above $200k on December 31, 2027?', { rules: 'Source: Coinbase.' }),
    ],
    [
      k('Will Bitcoin reach $200,000 before Jan 1, 2028?', 'KXBTCMAX-28JAN01-200000', {
        rules: 'Source: Coinbase.',
      }),
      p('Will Bitcoin reach $200k by December 31, 2027?', { rules: 'Source: Binance.' }),
    ],
    [
      p('Will Dreamvault launch a token by September 30, 2027?'),
      { venue: 'predictfun', title: 'Will Dreamvault launch a token by September 30, 2026?' },
    ],
    [
      p('Will Dreamvault launch a token by September 30, 2027?'),
      { venue: 'predictfun', title: 'Will Dreamvault perform an airdrop by September 30, 2027?' },
    ],
    [
      p('Will Lantern perform an airdrop by June 30, 2027?'),
      { venue: 'opinion', title: 'Will Lantern announce an airdrop by June 30, 2027?' },
    ],
    [
      k('Will the SEC approve a Solana ETF before Jul 1, 2027?', 'KXSOLETF-27JUL01'),
      p('Will the SEC approve a Solana staking ETF by June 30, 2027?'),
    ],
    [
      k('Will Coinbase list Lantern Coin before Jul 1, 2027?', 'KXLIST-27JUL01-LAN'),
      p('Will Binance list Lantern Coin by June 30, 2027?'),
    ],
    [
      k('Will MicroStrategy sell any Bitcoin before Jan 1, 2028?', 'KXMSTRSELL-28JAN01'),
      p('MicroStrategy buys Bitcoin by December 31, 2027?'),
    ],
    [
      k('Will MegaETH launch its mainnet before Apr 1, 2027?', 'KXMEGA-27APR01'),
      p('Will MegaETH launch its token by March 31, 2027?'),
    ],
    [
      k('Will ETH be above $5,000 on June 30, 2027 at 5pm EDT?', 'KXETHD-27JUN3017-T5000'),
      p('Will ETC be above $5,000 on June 30, 2027 at 5pm ET?'),
    ],
    [
      k('Will Bitcoin dip below $50,000 before Jan 1, 2028?', 'KXBTCMIN-28JAN01-50000'),
      p('Will Bitcoin reach $50,000 by December 31, 2027?'),
    ],
    [
      p('Lantern FDV above $2B one day after launch?'),
      { venue: 'predictfun', title: 'Lantern FDV above $2B at launch?' },
    ],
  ],
};

/** Models, laboratories, phones, rockets. */
export const TECHNOLOGY: TopicPairs = {
  topic: 'ai, technology and space',
  twins: [
    [
      k('Will OpenAI release GPT-6 before Jul 1, 2027?', 'KXGPT6-27JUL01'),
      p('GPT-6 released by June 30, 2027?', { event: 'When will OpenAI release GPT-6?' }),
    ],
    [
      k('Will Google have the best AI model at the end of June 2027?', 'KXTOPAI-27JUN30-GOOG'),
      p('Will Google have the best AI model at the end of June 2027?', {
        event: 'Which company has the best AI model end of June?',
      }),
    ],
    [
      k('Will Anthropic release Claude 6 before Jan 1, 2028?', 'KXCLAUDE6-28JAN01'),
      p('Will Anthropic release Claude 6 by December 31, 2027?'),
    ],
    [k('Will SpaceX land on Mars before 2030?', 'KXMARS-30'), p('Will SpaceX land on Mars before 2030?')],
    [
      k('Will SpaceX launch Starship before Jun 1, 2027?', 'KXSTARSHIP-27JUN01'),
      p('SpaceX Starship launch by May 31, 2027?'),
    ],
    [
      k('Will humans land on the Moon before 2029?', 'KXMOON-29'),
      p('Humans land on the Moon by December 31, 2028?'),
    ],
    [
      k('Will TikTok be banned in the US before Jan 1, 2028?', 'KXTIKTOKBAN-28JAN01'),
      p('TikTok banned in the US by December 31, 2027?'),
    ],
    [
      k('Will Apple release a foldable iPhone before Jan 1, 2028?', 'KXFOLD-28JAN01'),
      p('Apple releases foldable iPhone by December 31, 2027?'),
    ],
    [
      k('Will Grand Theft Auto VI be released before Jul 1, 2027?', 'KXGTA6-27JUL01'),
      p('GTA VI released by June 30, 2027?'),
    ],
    [
      k('Will Sam Altman leave CEO of OpenAI before Jan 1, 2028?', 'KXOAICEO-28JAN01'),
      p('Sam Altman out as OpenAI CEO by December 31, 2027?'),
    ],
    [
      k('Will the US confirm that aliens exist before 2028?', 'KXALIENS-28'),
      p('Will the US confirm that aliens exist before 2028?'),
    ],
    [
      k('Will SpaceX launch at least 150 rockets in 2027?', 'KXSPXLAUNCH-27-150'),
      p('Will SpaceX launch 150 or more rockets in 2027?'),
    ],
    [
      k('Will DeepSeek release V5 before Jul 1, 2027?', 'KXDEEPSEEK-27JUL01'),
      p('DeepSeek V5 released by June 30, 2027?'),
    ],
    [
      k('Will Elon Musk be CEO of Tesla on December 31, 2027?', 'KXTSLACEO-27DEC31'),
      p('Will Elon Musk be the CEO of Tesla on December 31, 2027?'),
    ],
    [
      k('Will xAI release Grok 6 before Jul 1, 2027?', 'KXGROK6-27JUL01'),
      p('Will xAI release Grok 6 by June 30, 2027?'),
    ],
  ],
  opposites: [],
  forReview: [
    [
      k('Will OpenAI achieve AGI before 2030?', 'KXAGI-30'),
      p('OpenAI announces it has achieved AGI before 2030?'),
    ],
    [
      k('Which company has the best AI model end of June 2027?', 'KXTOPAI-27JUN30-GOOG', {
        outcome: 'Google',
      }),
      p('Will Google have the best AI model at the end of June 2027?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will OpenAI release GPT-6 before Jul 1, 2027?', 'KXGPT6-27JUL01'),
      p('GPT-5.5 released by June 30, 2027?'),
    ],
    [
      k('Will OpenAI release GPT-6 before Jul 1, 2027?', 'KXGPT6-27JUL01'),
      p('Will OpenAI announce GPT-6 by June 30, 2027?'),
    ],
    [
      k('Will Google have the best AI model at the end of June 2027?', 'KXTOPAI-27JUN30-GOOG'),
      p('Will Google have the best AI model at the end of July 2027?'),
    ],
    [
      k('Will Google have the best AI model at the end of June 2027?', 'KXTOPAI-27JUN30-GOOG'),
      p('Will Google have the second best AI model at the end of June 2027?'),
    ],
    [
      k('Will Google have the best AI model at the end of June 2027?', 'KXTOPAI-27JUN30-GOOG'),
      p('Will Google have the best coding AI model at the end of June 2027?'),
    ],
    [
      k('Will Google have the best AI model at the end of June 2027?', 'KXTOPAI-27JUN30-GOOG'),
      p('Will xAI have the best AI model at the end of June 2027?'),
    ],
    [
      k('Will Anthropic release Claude 6 before Jan 1, 2028?', 'KXCLAUDE6-28JAN01'),
      p('Will Anthropic release Claude Opus 6 by December 31, 2027?'),
    ],
    [
      k('Will Anthropic release Claude 6 before Jan 1, 2028?', 'KXCLAUDE6-28JAN01'),
      p('Will Anthropic release Claude 7 by December 31, 2027?'),
    ],
    [k('Will SpaceX land on Mars before 2030?', 'KXMARS-30'), p('Will SpaceX launch to Mars before 2030?')],
    [
      k('Will SpaceX launch Starship before Jun 1, 2027?', 'KXSTARSHIP-27JUN01'),
      p('SpaceX catches Starship by May 31, 2027?'),
    ],
    [
      k('Will SpaceX launch Starship Flight 14 before Jun 1, 2027?', 'KXSTARSHIP14-27JUN01'),
      p('SpaceX Starship Flight 15 launch by May 31, 2027?'),
    ],
    [
      k('Will Apple release a foldable iPhone before Jan 1, 2028?', 'KXFOLD-28JAN01'),
      p('Samsung releases foldable iPhone rival by December 31, 2027?'),
    ],
    [
      k('Will Apple release a foldable iPhone before Jan 1, 2028?', 'KXFOLD-28JAN01'),
      p('Apple releases foldable iPad by December 31, 2027?'),
    ],
    [
      k('Will Sam Altman leave CEO of OpenAI before Jan 1, 2028?', 'KXOAICEO-28JAN01'),
      p('Greg Altman out as OpenAI CEO by December 31, 2027?'),
    ],
    [
      k('Will TikTok be banned in the US before Jan 1, 2028?', 'KXTIKTOKBAN-28JAN01'),
      p('TikTok banned in Canada by December 31, 2027?'),
    ],
    [
      k('Will SpaceX launch at least 150 rockets in 2027?', 'KXSPXLAUNCH-27-150'),
      p('Will SpaceX launch at least 150 rockets in the first half of 2027?'),
    ],
    [
      k('Will Grand Theft Auto VI be released before Jul 1, 2027?', 'KXGTA6-27JUL01'),
      p('Will Grand Theft Auto VI be delayed before Jul 1, 2027?'),
    ],
    [
      k('Will Grand Theft Auto VI cost more than $100?', 'KXGTA6COST-100'),
      p('Will Grand Theft Auto VI cost $100 or more?'),
    ],
  ],
};
