// The API that the pages ask. Types are those of the answers.
// Refused is an answer that says why not, in a sentence for people.
export class Refused extends Error {
}
async function refusal(answer) {
    const sentence = (await answer.text()).trim();
    return new Refused(sentence || `The server answered ${answer.status}.`);
}
async function ask(path, init) {
    try {
        return await fetch(path, init);
    }
    catch (e) {
        if (e instanceof DOMException && e.name === 'AbortError')
            throw e;
        throw new Refused('The simulator does not answer. Is galeph still running?');
    }
}
const post = (body, signal) => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
});
export async function catalogue() {
    const answer = await ask('/api/v1/sim');
    if (!answer.ok)
        throw await refusal(answer);
    return (await answer.json());
}
// read has a scenario in TOML read, and returns all of its values.
export async function read(toml) {
    const answer = await ask('/api/v1/sim/scenario', post({ scenario: toml }));
    if (!answer.ok)
        throw await refusal(answer);
    return (await answer.json());
}
// pictures asks for something that is computed, and gives each picture to see as it comes: the last one is final.
async function pictures(path, request, see, signal) {
    const answer = await patient(path, { ...request, progress: true }, signal);
    if (!answer.body)
        return;
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let final = false;;) {
        const { done, value } = await reader.read();
        if (done) {
            if (!final)
                throw new Refused('The computation broke off. Change something to start it again.');
            return;
        }
        const lines = (rest + value).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
            const picture = JSON.parse(line);
            final = picture.final;
            see(picture);
        }
    }
}
// patient asks again while the server still ends what was asked before.
async function patient(path, request, signal) {
    for (let i = 0;; i++) {
        const answer = await ask(path, post(request, signal));
        if (answer.ok)
            return answer;
        if (answer.status !== 429 || i === 50)
            throw await refusal(answer);
        await pause(100, signal);
    }
}
export const run = (request, see, signal) => pictures('/api/v1/sim/run', request, see, signal);
export const compare = (request, see, signal) => pictures('/api/v1/sim/compare', request, see, signal);
export async function attack(scenario, kind, values, signal) {
    return (await (await patient('/api/v1/sim/attack', { scenario, kind, with: values }, signal)).json());
}
const pause = (ms, signal) => new Promise((done, fail) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
        clearTimeout(timer);
        fail(signal.reason);
    });
});
