// SPDX-License-Identifier: GPL-3.0-or-later
// An Analyzer that records what it is given and can be held up, so that tests decide when a stage ends.
#pragma once

#include "gui/session/Analyzer.h"

#include <QMutex>
#include <QSemaphore>

#include <functional>

namespace articular::test {

/// What a FakeAnalyzer was asked, readable from the test's thread. Outlives the analyzer.
class AnalyzerLog
{
public:
    QList<QByteArray> previewed() const { const QMutexLocker lock(&m_mutex); return m_previewed; }
    QList<quint64> analysed() const { const QMutexLocker lock(&m_mutex); return m_analysed; }
    int decisionReloads() const { const QMutexLocker lock(&m_mutex); return m_decisionReloads; }
    int resets() const { const QMutexLocker lock(&m_mutex); return m_resets; }
    QList<ComparedWith> compared() const { const QMutexLocker lock(&m_mutex); return m_compared; }
    QByteArray comparedText() const { const QMutexLocker lock(&m_mutex); return m_comparedText; }
    int pictureLooks() const { const QMutexLocker lock(&m_mutex); return m_pictureLooks; }
    /// Pictures that each preview has from now on.
    void setPictures(const QStringList &pictures) { const QMutexLocker lock(&m_mutex); m_pictures = pictures; }
    QStringList opened() const { const QMutexLocker lock(&m_mutex); return m_opened; }

    /// While held, each preview() waits for a release().
    void hold() { m_held = true; }
    void release(int stages = 1) { m_gate.release(stages); }

    /// What analyse() finds in a text; nothing unless set. Set it before the text is there.
    void find(std::function<QList<Finding>(const QByteArray &text)> findings)
    {
        const QMutexLocker lock(&m_mutex);
        m_findings = std::move(findings);
    }

private:
    friend class FakeAnalyzer;
    mutable QMutex m_mutex;
    QList<QByteArray> m_previewed;
    QList<quint64> m_analysed;
    QStringList m_opened;
    int m_resets = 0, m_pictureLooks = 0;
    QList<ComparedWith> m_compared;
    QByteArray m_comparedText;
    QStringList m_pictures;
    std::function<QList<Finding>(const QByteArray &text)> m_findings;
    int m_decisionReloads = 0;
    std::atomic<bool> m_held = false;
    QSemaphore m_gate;
};

class FakeAnalyzer final : public Analyzer
{
public:
    explicit FakeAnalyzer(AnalyzerLog &log) : m_log(log) {}

    Workspace open(const QString &path) override
    {
        const QMutexLocker lock(&m_log.m_mutex);
        m_log.m_opened.append(path);
        return Workspace::forArticle(path);
    }
    void reloadDecisions() override
    {
        const QMutexLocker lock(&m_log.m_mutex);
        ++m_log.m_decisionReloads;
    }
    void resetPreview() override
    {
        const QMutexLocker lock(&m_log.m_mutex);
        ++m_log.m_resets;
    }
    void compare(ComparedWith with, const ComparedText &saved) override
    {
        const QMutexLocker lock(&m_log.m_mutex);
        m_log.m_compared.append(with);
        m_log.m_comparedText = saved.text;
    }
    void expirePictures() override
    {
        const QMutexLocker lock(&m_log.m_mutex);
        ++m_log.m_pictureLooks;
    }
    PreviewUpdate preview(const QByteArray &text, quint64 revision) override
    {
        if (m_log.m_held)
            m_log.m_gate.acquire();
        const QMutexLocker lock(&m_log.m_mutex);
        m_log.m_previewed.append(text);
        m_text = text;
        PreviewUpdate update;
        update.revision = revision;
        update.pictures = m_log.m_pictures;
        return update;
    }
    AnalysisResult analyse(quint64 revision) override
    {
        const QMutexLocker lock(&m_log.m_mutex);
        m_log.m_analysed.append(revision);
        AnalysisResult result;
        result.revision = revision;
        result.text = m_text;
        const FrontMatter frontMatter = FrontMatter::parse(m_text);
        result.metadata = frontMatter.metadata();
        result.detailsReadable = !frontMatter.problem();
        if (m_log.m_findings)
            result.findings = m_log.m_findings(m_text);
        return result;
    }

private:
    AnalyzerLog &m_log;
    QByteArray m_text;
};

} // namespace articular::test
