package metrics

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strings"
)

// Labels of a series.
type Labels map[string]string

// Fingerprint identifies a series, whatever the order of its labels.
func (l Labels) Fingerprint() string {
	keys := make([]string, 0, len(l))
	for k := range l {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var b strings.Builder
	for _, k := range keys {
		b.WriteString(k + "=" + l[k] + ",")
	}
	sum := sha256.Sum256([]byte(b.String()))
	return hex.EncodeToString(sum[:8])
}

func Same(a, b Labels) bool { return a.Fingerprint() == b.Fingerprint() }
