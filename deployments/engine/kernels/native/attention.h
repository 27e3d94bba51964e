// Attention of a step's tokens over a paged cache of bf16 keys and values, in which the step's own are stored first.
//
// The queries of one sequence that share a key head, (token, head of the group) one after the other, are cut into tiles of 16; each
// tile is an item of work. It goes through its context in chunks and keeps, for each query, the largest score so far, the sum of
// weights and the weighted sum of values; both sums shrink whenever the largest grows (Milakov and Gimelshein 2018, "Online
// normalizer calculation for softmax"; Dao et al. 2022, "FlashAttention").
#ifndef FAIRSHARD_ATTENTION_H
#define FAIRSHARD_ATTENTION_H

#include "packed.h"

enum { QUERIES = 16, CHUNK = 128, MOST_DIM = 256 };

typedef struct {
    const bf16 *query, *key, *value; // of the step's tokens
    bf16 *keys, *values;             // caches [blocks, block_size, kv_heads, dim]
    bf16 *out;                       // [tokens, heads, dim]
    const int32_t *slots;            // [tokens] where keys and values go: block * block_size + place
    const int32_t *tables;           // [sequences, table_width] blocks
    const int32_t *starts;           // [sequences + 1] first token of each
    const int32_t *lens;             // [sequences] tokens of context, the step's own included
    long tokens, sequences, heads, kv_heads, dim, block_size, table_width;
    long query_token, query_head, key_token, key_head, value_token, value_head; // strides
    long window;                     // tokens that a query sees, its own included; 0: all
    double scaling;
} Attention;

// sums[row] = 16 outputs of 16 rows with 32 inputs for each tile; rows are stride values apart, their parts for the tiles step.
typedef void Product(const bf16 *rows, long stride, long step, const bf16 *packed, long tiles, Floats *sums);

// Store and attend, with the products and whatever threads need before and after them.
void attend(const Attention *job, Product *multiply, void (*prepare)(void), void (*release)(void));

#endif
