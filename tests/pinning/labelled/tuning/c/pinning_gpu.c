#include <linux/mm.h>
#include <linux/slab.h>

/* Pins user pages for DMA; pin_count is what was pinned. */
struct pinned_range {
    struct page **pages;
    unsigned long pin_count;
    bool insecure;
};

long pin_range(struct pinned_range *r, unsigned long start, unsigned long n)
{
    r->pages = kcalloc(n, sizeof(*r->pages), GFP_KERNEL);
    if (!r->pages)
        return -ENOMEM;
    r->pin_count = pin_user_pages(start, n, FOLL_WRITE, r->pages);
    return r->pin_count == n ? 0 : -EFAULT;
}

void unpin_range(struct pinned_range *r)
{
    unpin_user_pages(r->pages, r->pin_count);
    kfree(r->pages);
}
