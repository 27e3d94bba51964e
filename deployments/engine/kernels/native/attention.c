// See attention.h.
#include "attention.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    long sequence, head, first; // first of the tile's queries
} Item;

typedef struct {
    Item item;
    long rows, begin, end;                      // queries; tokens that any of them sees
    Ints first, last;                           // tokens that each query sees
    bf16 queries[MOST_DIM / TILE_INPUTS][TILE]; // packed: the products of keys with them are scores
    Floats largest, weight;                     // score; sum of all weights
    float mixed[QUERIES][MOST_DIM];             // values by their weights
} Tile;

INLINE long least(long a, long b) { return a < b ? a : b; }
INLINE long most(long a, long b) { return a > b ? a : b; }
INLINE long group_of(const Attention *job) { return job->heads / job->kv_heads; }
INLINE long count_of(const Attention *job, long sequence) { return job->starts[sequence + 1] - job->starts[sequence]; }

// The place in a cache of a token; 16 tokens from a multiple of 16 on are row after row.
INLINE bf16 *in_cache(const Attention *job, bf16 *cache, Item item, long token) {
    const long block = job->tables[item.sequence * job->table_width + token / job->block_size];
    return cache + ((block * job->block_size + token % job->block_size) * job->kv_heads + item.head) * job->dim;
}

static void store(const Attention *job, long token) {
    for (long head = 0; head < job->kv_heads; head++) {
        const long place = (job->slots[token] * job->kv_heads + head) * job->dim, size = job->dim * sizeof(bf16);
        memcpy(job->keys + place, job->key + token * job->key_token + head * job->key_head, size);
        memcpy(job->values + place, job->value + token * job->value_token + head * job->value_head, size);
    }
}

// Queries beyond the last are zeros that see what the last one sees.
INLINE void begin_tile(const Attention *job, Tile *tile) {
    const Item item = tile->item;
    const long group = group_of(job), start = job->starts[item.sequence], count = count_of(job, item.sequence);
    tile->rows = least(QUERIES, count * group - item.first), tile->begin = job->lens[item.sequence], tile->end = 0;
    memset(tile->queries, 0, job->dim / TILE_INPUTS * sizeof tile->queries[0]);
    for (long row = 0; row < QUERIES; row++) {
        const long at = item.first + least(row, tile->rows - 1), token = at / group;
        const long last = job->lens[item.sequence] - count + token, first = job->window ? most(0, last - job->window + 1) : 0;
        tile->first[row] = first, tile->last[row] = last;
        tile->begin = least(tile->begin, first), tile->end = most(tile->end, last + 1);
        memset(tile->mixed[row], 0, job->dim * sizeof(float));
        if (row >= tile->rows) continue;
        const bf16 *query = job->query + (start + token) * job->query_token + (item.head * group + at % group) * job->query_head;
        for (long pair = 0; pair < job->dim / 2; pair++)
            memcpy(tile->queries[0] + (pair * TILE_OUTPUTS + row) * 2, query + 2 * pair, 2 * sizeof(bf16));
    }
    tile->largest = (Floats){0} - __builtin_inff(), tile->weight = (Floats){0};
}

// Scores [tokens][queries] of a chunk become weights, packed as rows of queries; says by how much earlier sums shrink.
INLINE Floats weigh(const Attention *job, Tile *tile, long chunk, long count, Floats *scores, uint32_t (*weights)[QUERIES][TILE_INPUTS / 2]) {
    const Floats none = (Floats){0} - __builtin_inff();
    Floats largest = tile->largest, sum = {0};
    for (long at = 0; at < count; at++) {
        const Ints token = (Ints){0} + (int32_t)(chunk + at);
        scores[at] = chosen((token <= tile->last) & (token >= tile->first), scores[at] * (float)job->scaling, none);
        largest = chosen(scores[at] > largest, scores[at], largest);
    }
    const Floats level = chosen(largest > none, largest, (Floats){0}), shrink = exponentials(tile->largest - level);
    for (long at = 0; at < (count + TILE_INPUTS - 1) / TILE_INPUTS * TILE_INPUTS; at += 2) {
        const Floats even = at < count ? exponentials(scores[at] - level) : (Floats){0};
        const Floats odd = at + 1 < count ? exponentials(scores[at + 1] - level) : (Floats){0};
        sum += even + odd;
        const Words both = __builtin_convertvector(to_bf16s(even), Words) | __builtin_convertvector(to_bf16s(odd), Words) << 16;
        for (long query = 0; query < QUERIES; query++) weights[at / TILE_INPUTS][query][at % TILE_INPUTS / 2] = both[query];
    }
    tile->largest = largest, tile->weight = tile->weight * shrink + sum;
    return shrink;
}

// The values of up to 32 tokens and 16 dimensions as a tile, zeros for the tokens from end on, whatever the cache has there.
INLINE void pack_values(const Attention *job, Item item, long token, long end, long dimension, bf16 *tile) {
    const long stride = job->kv_heads * job->dim;
    for (long pair = 0; pair < TILE_INPUTS / 2; pair += QUERIES / 2) {
        const long first = token + 2 * pair;
        const bf16 *row = first < end ? in_cache(job, job->values, item, first) + dimension : NULL;
        for (long at = 0; at < QUERIES; at += 2, row += 2 * stride) {
            Words both = {0};
            if (first + at < end) both = __builtin_convertvector(*(const Halves *)row, Words);
            if (first + at + 1 < end) both |= __builtin_convertvector(*(const Halves *)(row + stride), Words) << 16;
            ((Words *)tile)[pair + at / 2] = both;
        }
    }
}

INLINE void mix(const Attention *job, Tile *tile, long chunk, long count, const bf16 *weights, const float *shrink, Product *multiply) {
    const long slices = (count + TILE_INPUTS - 1) / TILE_INPUTS;
    bf16 values[CHUNK / TILE_INPUTS][TILE] __attribute__((aligned(64)));
    Floats sums[QUERIES];
    for (long dimension = 0; dimension < job->dim; dimension += TILE_OUTPUTS) {
        for (long slice = 0; slice < slices; slice++)
            pack_values(job, tile->item, chunk + slice * TILE_INPUTS, chunk + count, dimension, values[slice]);
        multiply(weights, TILE_INPUTS, TILE, values[0], slices, sums);
        for (long row = 0; row < tile->rows; row++) {
            Floats *mixed = (Floats *)(tile->mixed[row] + dimension);
            *mixed = *mixed * shrink[row] + sums[row];
        }
    }
}

INLINE void write_tile(const Attention *job, const Tile *tile) {
    const long group = group_of(job);
    for (long row = 0; row < tile->rows; row++) {
        const long at = tile->item.first + row, token = job->starts[tile->item.sequence] + at / group;
        bf16 *out = job->out + (token * job->heads + tile->item.head * group + at % group) * job->dim;
        for (long dimension = 0; dimension < job->dim; dimension += TILE_OUTPUTS)
            *(Halves *)(out + dimension) = to_bf16s(*(const Floats *)(tile->mixed[row] + dimension) / tile->weight[row]);
    }
}

VECTORS static void attend_tile(const Attention *job, const Item *item, Product *multiply) {
    Tile tile;
    Floats scores[CHUNK];
    uint32_t weights[CHUNK / TILE_INPUTS][QUERIES][TILE_INPUTS / 2] __attribute__((aligned(64)));
    tile.item = *item;
    begin_tile(job, &tile);
    for (long chunk = tile.begin / QUERIES * QUERIES; chunk < tile.end; chunk += CHUNK) {
        const long count = least(CHUNK, tile.end - chunk), stride = job->kv_heads * job->dim;
        for (long at = 0; at < count; at += QUERIES)
            multiply(in_cache(job, job->keys, *item, chunk + at), stride, TILE_INPUTS, tile.queries[0], job->dim / TILE_INPUTS, scores + at);
        const Floats shrink = weigh(job, &tile, chunk, count, scores, weights);
        mix(job, &tile, chunk, count, (const bf16 *)weights, (const float *)&shrink, multiply);
    }
    write_tile(job, &tile);
}

// All tiles, the last of a sequence first: they see most and so take longest.
static long list_items(const Attention *job, Item *items) {
    long count = 0;
    for (long sequence = 0; sequence < job->sequences; sequence++) {
        const long queries = count_of(job, sequence) * group_of(job);
        for (long first = (queries - 1) / QUERIES * QUERIES; first >= 0 && queries; first -= QUERIES)
            for (long head = 0; head < job->kv_heads; head++) {
                if (items) items[count] = (Item){sequence, head, first};
                count++;
            }
    }
    return count;
}

void attend(const Attention *job, Product *multiply, void (*prepare)(void), void (*release)(void)) {
    const long count = list_items(job, NULL);
    Item *items = malloc((count + 1) * sizeof *items);
    list_items(job, items);
#pragma omp parallel
    {
        prepare();
#pragma omp for schedule(static)
        for (long token = 0; token < job->tokens; token++) store(job, token);
#pragma omp for schedule(dynamic, 1)
        for (long at = 0; at < count; at++) attend_tile(job, items + at, multiply);
        release();
    }
    free(items);
}
