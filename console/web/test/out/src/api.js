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
// run computes, and gives each picture to see as it comes: the last one is final. While the server still ends what was
// asked before, it is asked again.
export async function run(request, see, signal) {
    let answer = await ask('/api/v1/sim/run', post({ ...request, progress: true }, signal));
    for (let i = 0; answer.status === 429 && i < 20; i++) {
        await pause(100, signal);
        answer = await ask('/api/v1/sim/run', post({ ...request, progress: true }, signal));
    }
    if (!answer.ok)
        throw await refusal(answer);
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
            const progress = JSON.parse(line);
            final = progress.final;
            see(progress);
        }
    }
}
const pause = (ms, signal) => new Promise((done, fail) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
        clearTimeout(timer);
        fail(signal.reason);
    });
});
