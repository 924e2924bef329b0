// The scores of kith.followup once more, written by hand: what JavaScript itself would take. Never shipped.

const NOW = 1795341600;
const DAY = 86400;
const SESSION = 2 * DAY;
const ANSWER = 14 * DAY;
const LAST_EVENTS = 400;
const USUAL_PEOPLE = 400;

// In the order of kith.followup.Act.
const THEY_HELPED = 2, SEEN = 3, I_WROTE = 4, I_HELPED = 5, I_OFFERED = 8, I_REQUESTED = 9, I_COMMENTED = 10;
const theirs = act => act < SEEN;
const mine = act => act >= I_WROTE;
const addressed = act => act >= I_WROTE && act < I_COMMENTED;
const gives = act => act >= I_HELPED && act <= I_OFFERED;

/** A log a person, from the numbers that the bench sends. */
export function read(buffer) {
  const numbers = new Float64Array(buffer);
  const logs = [];
  for (let at = 0; at < numbers.length;) {
    const size = numbers[at++];
    const seconds = new Float64Array(size);
    const acts = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
      seconds[i] = numbers[at++];
      acts[i] = numbers[at++];
    }
    logs.push({ seconds, acts });
  }
  return logs;
}

/** Milliseconds, and of each person the warmth, both chances and the worth, each on a line. */
export function scores(logs) {
  const start = performance.now();
  const all = scored(logs);
  const millis = performance.now() - start;
  return [millis, ...all.map(one => `${one.warmth}\n${one.anyway}\n${one.answer}\n${one.worth}`)].join('\n');
}

function scored(logs) {
  const tallies = logs.map(tally);
  const recent = tallies.map((_, i) => i).sort((a, b) =>
    tallies[a].silentDays === tallies[b].silentDays ? a - b : tallies[a].silentDays - tallies[b].silentDays);
  const usual = usually(recent.map(i => tallies[i]));
  return tallies.map(one => score(one, usual));
}

function tally({ seconds, acts }) {
  const t = {
    theirs: 0, mine: 0, mine30: 0, inDays30: 0, outDays30: 0, days365: 0, gaps: 0, gapLogs: 0, turns: 0, answered: 0,
    unanswered: 0, silentDays: Infinity, noteDays: Infinity, mutualSessions: 0, mutualMonths: 0, mutualDays: Infinity,
    seenDays: Infinity, addressed: 0, commentsSince: 0, commentDays: Infinity, balance: 0, gave: false,
  };
  const agos = seconds.map(second => Math.max(0, NOW - second));
  sessions(t, agos, acts);
  turns(t, agos, acts);
  contactDays(t, agos, acts, theirs, 'inDays30');
  contactDays(t, agos, acts, mine, 'outDays30');
  courtesy(t, agos, acts);
  return t;
}

function sessions(t, agos, acts) {
  let last = -1, fromThem = false, fromMe = false;
  for (let i = 0; i < acts.length; i++) {
    const act = acts[i], ago = agos[i];
    if (act === SEEN) {
      t.seenDays = ago / DAY;
      continue;
    }
    if (last - ago > SESSION) {
      endSession(t, fromThem && fromMe, last / DAY);
      fromThem = fromMe = false;
      t.gaps++;
      t.gapLogs += Math.log((last - ago) / DAY);
    }
    if (theirs(act)) {
      fromThem = true;
      t.theirs++;
    } else {
      fromMe = true;
      t.mine++;
      if (ago / DAY < 30) t.mine30++;
    }
    last = ago;
  }
  endSession(t, fromThem && fromMe, last / DAY);
  if (last >= 0) t.silentDays = last / DAY;
}

function endSession(t, mutual, daysAgo) {
  if (mutual) {
    if (Math.floor(daysAgo / 30) !== Math.floor(t.mutualDays / 30)) t.mutualMonths++;
    t.mutualSessions++;
    t.mutualDays = daysAgo;
  }
}

function turns(t, agos, acts) {
  let theirNext = -1, note = -1;
  for (let i = acts.length - 1; i >= 0; i--) {
    const act = acts[i];
    if (theirs(act)) {
      theirNext = agos[i];
      continue;
    }
    if (!mine(act)) continue;
    if (addressed(act)) {
      note = i;
      if (theirNext < 0) t.noteDays = Math.min(t.noteDays, agos[i] / DAY);
    }
    if (note >= 0 && beginsTurn(agos, acts, i)) {
      const ago = agos[note];
      const answered = theirNext >= 0 && ago - theirNext <= ANSWER;
      if (answered) t.answered++;
      if (answered || ago >= ANSWER) t.turns++;
      if (theirNext < 0) t.unanswered++;
      note = -1;
    }
  }
}

function beginsTurn(agos, acts, i) {
  let before = i - 1;
  while (before >= 0 && acts[before] === SEEN) before--;
  return before < 0 || theirs(acts[before]) || agos[before] - agos[i] > SESSION;
}

function contactDays(t, agos, acts, side, name) {
  let lastDay = -1, events = 0;
  for (let i = acts.length - 1; i >= 0 && events < LAST_EVENTS; i--) {
    if (side(acts[i])) {
      events++;
      const day = Math.floor(agos[i] / DAY);
      if (day !== lastDay) {
        t[name] += 2 ** (-day / 30);
        t.days365 += 2 ** (-day / 365);
        lastDay = day;
      }
    }
  }
}

function courtesy(t, agos, acts) {
  for (let i = 0; i < acts.length; i++) {
    const act = acts[i];
    if (addressed(act)) t.addressed++;
    if (gives(act)) t.balance++;
    if (act === I_REQUESTED) t.balance--;
    t.gave = gives(act) || (t.gave && act !== THEY_HELPED);
    if (act === I_COMMENTED) {
      t.commentsSince++;
      t.commentDays = agos[i] / DAY;
    }
    if (theirs(act)) t.commentsSince = 0;
  }
}

function usually(recent) {
  let gapLogs = 5 * Math.log(21), gaps = 5, answered = 3.5, notes = 10, mine30 = 0;
  recent.forEach((one, i) => {
    mine30 += one.mine30;
    if (i < USUAL_PEOPLE) {
      gapLogs += one.gapLogs;
      gaps += one.gaps;
      answered += one.answered;
      notes += one.turns;
    }
  });
  return { gapLog: gapLogs / gaps, answerRate: answered / notes, mine30 };
}

const chance = logOdds => 1 / (1 + Math.exp(-logOdds));
const clip = (value, most) => Math.max(-most, Math.min(most, value));

function score(t, usual) {
  const rhythm = Math.exp((t.gapLogs + 3 * usual.gapLog) / (t.gaps + 3));
  const rate = (t.answered + 4 * usual.answerRate) / (t.turns + 4);
  const ratio = t.silentDays / rhythm;
  const silence = clip(Math.log(ratio), 2);
  const days30 = Math.log1p(t.inDays30) + Math.log1p(t.outDays30);
  const days365 = Math.log1p(t.days365);
  const seen30 = t.seenDays < 30, seen7 = t.seenDays < 7;
  const warmth = 0.5 * days30 + days365 - 0.3 * silence + 0.5 * (rate - 0.35) + (seen30 ? 0.6 : 0) + (seen7 ? 0.5 : 0);
  const anyway = chance(-6 + 0.47 * days30 + 0.96 * days365 - 0.31 * silence + 0.67 * (rate - 0.35)
    + 0.37 * Math.log1p(Math.min(usual.mine30, 200)));
  const silent = t.theirs + t.mine > 0 ? Math.log1p(t.silentDays / 7) : 0;
  const answer = chance(Math.log(rate / (1 - rate)) - 0.12 * silent);
  const keepAlive = (0.2 + 0.8 * Math.min(t.mutualDays, 90) / 90) * (t.mutualSessions === 0 ? 0.85 : 1);
  const worth = answer * (1 - anyway) * keepAlive * (seen7 ? 1.25 : 1) * (ratio > 8 && !seen30 ? 0.7 : 1);
  return { warmth, anyway, answer, worth };
}
