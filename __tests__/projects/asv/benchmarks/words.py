class Words:
    params = ([10, 1000], ["upper", "it's"])
    param_names = ["count", "how"]

    def setup(self, count, how):
        if count == 1000 and how == "it's":
            raise NotImplementedError("no such combination")
        self.words = ["word"] * count

    def time_join(self, count, how):
        "".join(self.words)

    def track_length(self, count, how):
        return len("".join(self.words))


def time_sort():
    sorted(range(1000, 0, -1))


def mem_list():
    return [0] * 256


def peakmem_list():
    return [0] * 100000


def track_ratio():
    return 0.5


track_ratio.unit = "ratio"


def time_fails():
    raise ValueError("boom")
